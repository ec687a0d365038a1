import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Uses a module as one file, as a page has it: what runs the tests wraps each import, which costs as much as what is
 * measured. Types are the caller's to state.
 * @param file a TypeScript module, by its path in the project
 */
export const runBundled = async <Module>(
  file: string,
  use: (module: Module) => void,
): Promise<void> => {
  // Within the project, where the packages that are left out of the bundle are found.
  const folder = mkdtempSync(resolve('node_modules/.cache/thaw-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: { ssr: resolve(file), outDir: folder, target: 'es2022' },
    });
    use(await import(pathToFileURL(join(folder, `${basename(file, '.ts')}.js`)).href));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
