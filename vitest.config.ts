import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const long = process.env['THAW_LONG'] === '1';

const testFiles = ['unit', 'content', 'canary'].flatMap((folder) =>
  readdirSync(join('tests', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `tests/${folder}/${name.replaceAll('\\', '/')}`),
);

/** Files that put other modules in the place of ours must not share modules with others. */
const mocks = (file: string): boolean => readFileSync(file, 'utf8').includes('vi.mock(');

export default defineConfig({
  plugins: [react()],
  test: {
    maxWorkers: '100%',
    setupFiles: ['tests/fixtures/property-runs.ts'],
    environment: 'node',
    // Property tests share two cores with whatever else runs.
    testTimeout: long ? 300_000 : 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        // Modules are read once for all: reading them anew for each file takes as long as the tests themselves.
        test: { name: 'shared', include: testFiles.filter((file) => !mocks(file)), isolate: false },
      },
      { extends: true, test: { name: 'mocking', include: testFiles.filter(mocks) } },
    ],
  },
});
