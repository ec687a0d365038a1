import type { KnipConfig } from 'knip';

/** The style sheets and packages that a style sheet imports, as a module would. */
const cssImports = (text: string): string =>
  [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)]
    .map(([, path]) => `import '${path}';`)
    .join('\n');

const config: KnipConfig = {
  project: [
    'src/**/*.{ts,tsx,css}',
    'scripts/**/*.{ts,tsx}',
    'tests/**/*.{ts,tsx}',
    'geodata/build/**/*.ts',
    '*.config.ts',
  ],
  // The page that scripts of the bench are measured against has a build of its own.
  entry: ['tests/bench/bare-map/bare-map.ts'],
  // Read by its path, as a file of geography.
  ignoreDependencies: ['world-atlas'],
  compilers: { css: cssImports },
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
