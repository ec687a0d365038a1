import { describe, expect, it } from 'vitest';
import { lintProject } from './lint-project.ts';

type Folder = {
  readonly path: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
};

/** Who may import whom, as files that do and files that may not. */
const folders: readonly Folder[] = [
  {
    path: 'src/story/canary.ts',
    allowed: ['./story.ts', 'zod', 'yaml', 'edtf', 'mdast-util-from-markdown', 'd3-array'],
    forbidden: ['../timeline/frame.ts', '../map/style.ts', '../app/store.ts', 'node:fs', 'react'],
  },
  {
    path: 'src/story/read-geodata.ts',
    allowed: ['node:fs', 'node:fs/promises', './story.ts', 'zod'],
    forbidden: ['../timeline/frame.ts', '../map/style.ts', 'vite', 'react'],
  },
  {
    path: 'src/dataset/canary.ts',
    allowed: ['./table.ts', '../story/facts.ts', '../story/schema-sources.ts', 'd3-dsv', 'geojson'],
    forbidden: [
      '../story/read-story.ts',
      '../story/words.ts',
      '../i18n/messages.ts',
      '../ui/page-frame.tsx',
      'react',
      'node:fs',
    ],
  },
  {
    path: 'src/atlas/canary.ts',
    allowed: ['./address.ts', '../timeline/frame.ts', '../search/fold.ts', '../story/story.ts'],
    forbidden: ['../story/words.ts', '../map/style.ts', '../app/store.ts', 'react', 'node:fs'],
  },
  {
    path: 'src/search/canary.ts',
    allowed: ['./fold.ts', '../story/story.ts'],
    forbidden: ['../story/words.ts', '../timeline/frame.ts', '../app/store.ts', 'react', 'node:fs'],
  },
  {
    path: 'src/timeline/canary.ts',
    allowed: ['./frame.ts', '../story/story.ts', 'd3-array', '@turf/length'],
    forbidden: [
      '../story/words.ts',
      '../story/compile-story.ts',
      '../map/style.ts',
      '../scroll/follow.ts',
      '../ui/top-bar.tsx',
      '../app/store.ts',
      '../../geodata/build/ground.ts',
      './../map/style.ts',
      './deeper/../../map/style.ts',
      '/src/map/style.ts',
      '@turf/turf',
      'd3-array/src/bisect.js',
      'maplibre-gl',
      'react',
      'zod',
      'zustand',
      'node:fs',
    ],
  },
  {
    path: 'src/timeline/deeper/canary.ts',
    allowed: ['../../story/story.ts', './frame.ts'],
    forbidden: ['../../map/style.ts', '../../../src/map/style.ts'],
  },
  {
    path: 'src/ground/canary.ts',
    allowed: ['./ground.ts', '../story/story.ts', 'topojson-client', 'topojson-specification'],
    forbidden: ['../timeline/frame.ts', '../map/style.ts', 'maplibre-gl', 'zod', 'node:fs'],
  },
  {
    path: 'src/offline/canary.ts',
    allowed: ['./kept-file.ts', 'virtual:thaw/kept-files', 'workbox-precaching/PrecacheRoute.js'],
    forbidden: ['../i18n/message.ts', '../app/store.ts', 'workbox-precaching', 'react', 'node:fs'],
  },
  {
    path: 'src/theme/canary.ts',
    allowed: ['./tokens.ts', '../ground/ground.ts'],
    forbidden: ['../story/story.ts', '../map/style.ts', '../ui/top-bar.tsx', 'react', 'node:fs'],
  },
  {
    path: 'src/settings/canary.ts',
    allowed: ['./settings.ts', '../theme/theme.ts'],
    forbidden: ['../story/story.ts', '../ui/top-bar.tsx', '../app/store.ts', 'react', 'node:fs'],
  },
  {
    path: 'src/drawing/canary.ts',
    allowed: [
      '../theme/tokens.ts',
      '../ground/ground.ts',
      '../timeline/frame.ts',
      '../story/story.ts',
      'topojson-client',
    ],
    forbidden: [
      '../map/open-map.ts',
      '../overlay/element.ts',
      '../still/draw-still.ts',
      '../story/words.ts',
      'react',
      'node:fs',
    ],
  },
  {
    path: 'src/loading/canary.ts',
    allowed: ['../drawing/style.ts', '../ground/ground.ts', '../timeline/frame.ts'],
    forbidden: ['../map/open-map.ts', '../overlay/element.ts', 'maplibre-gl', 'react'],
  },
  {
    path: 'src/overlay/canary.ts',
    allowed: ['../drawing/style.ts', '../theme/tokens.ts', '../timeline/frame.ts'],
    forbidden: ['../map/open-map.ts', '../still/draw-still.ts', 'maplibre-gl', 'react'],
  },
  {
    path: 'src/map/canary.ts',
    allowed: [
      '../drawing/style.ts',
      '../loading/load-parts.ts',
      '../overlay/element.ts',
      '../theme/tokens.ts',
      '../ground/ground.ts',
      '../timeline/frame.ts',
      '../story/story.ts',
      'maplibre-gl',
      'maplibre-gl/dist/maplibre-gl-worker.mjs?url',
      'maplibre-gl/dist/maplibre-gl.css',
      'topojson-client',
      'world-atlas/countries-50m.json?url',
    ],
    forbidden: [
      '../story/words.ts',
      '../story/compile-story.ts',
      '../scroll/follow.ts',
      '../still/draw.ts',
      '../modes/mode.ts',
      '../app/store.ts',
      'react',
      'zustand',
    ],
  },
  {
    path: 'src/still/canary.ts',
    allowed: [
      '../drawing/style.ts',
      '../overlay/element.ts',
      '../timeline/frame.ts',
      '../ground/ground.ts',
      '../story/story.ts',
    ],
    forbidden: ['../map/style.ts', '../story/words.ts', '../app/store.ts', 'maplibre-gl', 'react'],
  },
  {
    path: 'src/scroll/canary.ts',
    allowed: ['../timeline/frame.ts', './follow.ts'],
    forbidden: ['../story/story.ts', '../map/style.ts', '../ui/top-bar.tsx', 'react', 'zustand'],
  },
  {
    path: 'src/i18n/canary.ts',
    allowed: ['../story/story.ts', '../story/words.ts', './messages.ts'],
    forbidden: ['../story/compile-story.ts', '../timeline/frame.ts', '../ui/top-bar.tsx', 'react'],
  },
  {
    path: 'src/ui/canary.tsx',
    allowed: [
      '../i18n/messages.ts',
      '../story/story.ts',
      '../story/words.ts',
      '../timeline/frame.ts',
      '../timeline/renderer.ts',
      '../theme/theme.ts',
      '../settings/settings.ts',
      'react',
      './top-bar.module.css',
    ],
    forbidden: [
      '../story/compile-story.ts',
      '../timeline/create-timeline.ts',
      '../map/style.ts',
      '../scroll/follow.ts',
      '../modes/mode.ts',
      '../app/store.ts',
      'maplibre-gl',
      'zustand',
    ],
  },
  {
    path: 'src/modes/reader/canary.ts',
    allowed: [
      './page-keys.ts',
      '../mode.ts',
      '../../ui/top-bar.tsx',
      '../../map/style.ts',
      '../../still/draw.ts',
      '../../scroll/follow.ts',
      '../../timeline/create-timeline.ts',
      '../../story/story.ts',
      '../../i18n/messages.ts',
      'react',
    ],
    forbidden: [
      '../kiosk/start-kiosk.ts',
      '../../app/store.ts',
      '../../story/compile-story.ts',
      '../../../geodata/build/ground.ts',
      'maplibre-gl',
      'zustand/middleware',
    ],
  },
  {
    path: 'src/app/canary.ts',
    allowed: [
      '../modes/mode.ts',
      '../map/style.ts',
      '../ui/top-bar.tsx',
      '../story/words.ts',
      'virtual:thaw/story',
      'zustand/vanilla',
      'react-dom/client',
    ],
    forbidden: [
      '../story/compile-story.ts',
      '../story/read-geodata.ts',
      '../../geodata/build/ground.ts',
      '../../tests/browser/page.ts',
      '../../scripts/prerender/render-page.tsx',
    ],
  },
  {
    path: 'tests/browser/canary.ts',
    allowed: ['./story-page.ts', '../../src/app/embedding.ts', '@playwright/test', 'node:fs'],
    forbidden: [
      '../../src/app/store.ts',
      '../../src/timeline/create-timeline.ts',
      '../../src/map/style.ts',
    ],
  },
  {
    path: 'geodata/build/canary.ts',
    allowed: [
      'node:fs',
      '../../src/story/story.ts',
      '../../src/ground/ground.ts',
      '@turf/length',
      'topojson-client',
    ],
    forbidden: ['../../src/timeline/frame.ts', '../../src/map/style.ts', 'react', 'maplibre-gl'],
  },
];

const rule = 'lint/style/noRestrictedImports';

const importAll = (specifiers: readonly string[]): string =>
  specifiers.map((specifier) => `import '${specifier}';\n`).join('');

describe('import directions', () => {
  const findings = lintProject(
    Object.fromEntries(
      folders.map(({ path, allowed, forbidden }) => [path, importAll([...forbidden, ...allowed])]),
    ),
  );

  it.each(folders)('are kept by $path', ({ path, allowed, forbidden }) => {
    const lines = [...forbidden, ...allowed];
    const reported = findings
      .filter((finding) => finding.path === path && finding.rule === rule)
      .map(({ line }) => lines[line - 1]);
    expect(reported).toEqual(forbidden);
  });

  it('hold for every way to import', () => {
    const lines = [
      `import { style } from '../map/style.ts';`,
      `import type { Style } from '../map/style.ts';`,
      `import * as map from '../map/style.ts';`,
      `export { style } from '../map/style.ts';`,
      `export * from '../map/style.ts';`,
      `export const later = import('../map/style.ts');`,
    ];
    const path = 'src/timeline/canary.ts';
    const reported = lintProject({ [path]: `${lines.join('\n')}\n` })
      .filter((finding) => finding.rule === rule)
      .map(({ line }) => lines[line - 1]);
    expect(reported).toEqual(lines);
  });

  it('let a mode name the type of the store, but not create one', () => {
    const lines = [
      `import type { StoreApi } from 'zustand';`,
      `import type { StoreApi as Store } from 'zustand/vanilla';`,
      `import { create } from 'zustand';`,
      `import { createStore } from 'zustand/vanilla';`,
    ];
    const reported = lintProject({ 'src/modes/reader/canary.ts': `${lines.join('\n')}\n` })
      .filter((finding) => finding.rule === rule)
      .map(({ line }) => line);
    expect(reported).toEqual([3, 4]);
  });
});
