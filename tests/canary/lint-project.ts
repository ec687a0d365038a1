import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

export type Finding = { readonly rule: string; readonly path: string; readonly line: number };

/**
 * Lints files (path → text) in an empty project that has this project's rules. In order of path and line.
 * Lines count from 1. Throws where Biome does not answer.
 */
export const lintProject = (files: Readonly<Record<string, string>>): readonly Finding[] => {
  const folder = mkdtempSync(join(tmpdir(), 'thaw-canary-'));
  try {
    for (const path of ['biome.json', 'package.json', 'scripts/lint']) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        resolve('node_modules/@biomejs/biome/bin/biome'),
        ...['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    if (!stdout.startsWith('{')) {
      throw new Error(`Biome gave no report:\n${stderr}`);
    }
    return report
      .parse(JSON.parse(stdout))
      .diagnostics.map(({ category, location: { path, start } }) => ({
        rule: category,
        path,
        line: start.line,
      }))
      .sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
