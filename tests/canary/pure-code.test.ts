import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintProject } from './lint-project.ts';

const pureRules = [
  'lint/nursery/noJsRestrictedProperties',
  'lint/style/noRestrictedGlobals',
  'plugin',
];

/** One line each; `export` keeps other rules out of the way. */
const impure = [
  'export const page = document.title;',
  'export const width = window.innerWidth;',
  'export const time = Date.now();',
  'export const { now } = Date;',
  'export const today = new Date();',
  'export const bare = new Date;',
  'export const text = Date();',
  'export const tick = performance.now();',
  'export const chance = Math.random();',
  'export const { random } = Math;',
  'export const hidden = globalThis.Math;',
  'export const id = crypto.randomUUID();',
  'export const later = setTimeout(() => 0, 1);',
  'export const soon = requestAnimationFrame(() => 0);',
  'export const answer = fetch("/story.json");',
  'export const home = process.cwd();',
];

const pure = [
  'export const day = Date.UTC(1953, 2, 5);',
  'export const then = new Date(0);',
  'export const largest = Math.max(1, 2);',
  'export const plain = { now: 1, random: 2 };',
];

const compilePure = (...options: readonly string[]) =>
  spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options], {
    encoding: 'utf8',
  });

describe('pure code', () => {
  it.each(
    ['atlas', 'timeline', 'search', 'story', 'dataset', 'ground', 'theme'].map(
      (folder) => `src/${folder}/canary.ts`,
    ),
  )('is linted in %s', (path) => {
    const reported = lintProject({ [path]: [...impure, ...pure, ''].join('\n') })
      .filter(({ rule }) => pureRules.includes(rule))
      .map(({ line }) => impure[line - 1]);
    expect([...new Set(reported)]).toEqual(impure);
  });

  it('may use the page elsewhere', () => {
    const findings = lintProject({ 'src/app/canary.ts': `${impure[0]}\n${impure[1]}\n` });
    expect(findings.filter(({ rule }) => pureRules.includes(rule))).toEqual([]);
  });

  it('is compiled without the page, the clock of the page and Node', () => {
    const folder = mkdtempSync(join(tmpdir(), 'thaw-pure-'));
    try {
      writeFileSync(
        join(folder, 'canary.ts'),
        [
          'export const page = document.title;',
          'export const width = window.innerWidth;',
          'export const tick = performance.now();',
          'export const later = setTimeout(() => 0, 1);',
          'export const home = process.cwd();',
          'export const largest: number = Math.max(1, 2);',
        ].join('\n'),
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          extends: resolve('tsconfig.pure.json'),
          include: ['canary.ts'],
          exclude: [],
        }),
      );
      const { status, stdout } = compilePure('-p', folder, '--pretty', 'false');
      const lines = [...stdout.matchAll(/canary\.ts\((\d+),/g)].map(([, line]) => Number(line));
      expect(status).not.toBe(0);
      expect(lines).toEqual([1, 2, 3, 4, 5]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is compiled whole: every file of atlas, dataset, drawing, ground, search, story, theme and timeline, and no library of the page', () => {
    const shells = ['check-story.ts', 'read-geodata.ts', 'spell-texts.ts', 'write-schemas.ts'];
    const { stdout } = compilePure('-p', 'tsconfig.pure.json', '--listFilesOnly');
    const compiled = stdout.split('\n').map((path) => relative('.', path.trim()));
    const expected = [
      'src/dataset',
      'src/atlas',
      'src/drawing',
      'src/ground',
      'src/search',
      'src/story',
      'src/theme',
      'src/timeline',
    ].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !shells.includes(path))
        .map((path) => join(folder, path)),
    );
    expect(compiled).toEqual(expect.arrayContaining(expected));
    expect(
      compiled.filter((path) =>
        /lib\.dom|@types\/node|^src\/(?!atlas|dataset|drawing|ground|search|story|theme|timeline)/.test(
          path,
        ),
      ),
    ).toEqual([]);
  });
});
