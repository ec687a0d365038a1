import type { InlineConfig } from 'vite';
import { groundPlugin } from './prerender/ground-plugin.ts';
import { storyPlugin } from './prerender/story-plugin.ts';

/** How to build and serve the page that shows nothing but the ground. */
export const groundPage = {
  root: 'tests/visual/ground',
  configFile: false,
  plugins: [storyPlugin({ geodata: 'geodata', language: 'en' }), groundPlugin('geodata/ground')],
  logLevel: 'error',
} satisfies InlineConfig;
