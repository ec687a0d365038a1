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
  // Pages with builds of their own: what the bench measures against, and the ground alone.
  entry: ['tests/bench/bare-map/bare-map.ts', 'tests/visual/ground/ground-page.ts'],
  // Read by its path, as a file of geography.
  ignoreDependencies: ['world-atlas'],
  compilers: { css: cssImports },
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
