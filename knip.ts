import type { KnipConfig } from 'knip';

/** The style sheets, packages and fonts that a style sheet imports, as a module would. */
const cssImports = (text: string): string =>
  [...text.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)]
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
  // Linked by shells of pages; then pages with builds of their own: what the bench measures against, and
  // the ground alone.
  entry: [
    'src/app/{beside,print,take-away}.ts',
    'src/app/speaker.tsx',
    // Built by a plugin.
    'src/offline/service-worker.ts',
    // Begins every page of the one file.
    'src/loading/place-page.ts',
    'tests/bench/bare-map/bare-map.ts',
    // Bundled by the benches that run them.
    'tests/bench/{draw-scenes,frame-at-costs}.ts',
    'tests/visual/ground/ground-page.ts',
  ],
  // Only the build of the ground calls them, on Debian.
  ignoreBinaries: ['apt-get', 'dpkg-deb'],
  // Read by their paths: geography, and a font that the story's characters are cut out of.
  ignoreDependencies: ['world-atlas', /^@fontsource\/noto-sans-(?!georgian)/],
  compilers: { css: cssImports },
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
