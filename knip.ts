import type { KnipConfig } from 'knip';

/** The style sheets, packages and fonts that a style sheet imports, as a module would. */
const cssImports = (text: string): string =>
  [...text.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)]
    .map(([, path]) => `import '${path}';`)
    .join('\n');

const config: KnipConfig = {
  project: [
    'src/**/*.{ts,tsx,css}',
    'geodata/build/**/*.ts',
    'scripts/**/*.{ts,tsx}',
    'tests/**/*.{ts,tsx}',
    '*.config.ts',
  ],
  // The page that scripts of the bench are measured against has a build of its own.
  entry: ['tests/bench/bare-map/bare-map.ts'],
  // Only the build of the ground calls them, on Debian.
  ignoreBinaries: ['apt-get', 'dpkg-deb'],
  // Read as a file, to cut the story's characters out of it.
  ignoreDependencies: ['@fontsource/noto-sans-sc'],
  compilers: { css: cssImports },
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
