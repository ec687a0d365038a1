import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageFile from './package.json' with { type: 'json' };
import { pictureFolder } from './scripts/pictures/picture-set.ts';
import { buildStampPlugin } from './scripts/prerender/build-stamp.ts';
import { chapterPicturesPlugin } from './scripts/prerender/chapter-pictures-plugin.ts';
import { compressedPlugin } from './scripts/prerender/compressed-plugin.ts';
import { headers } from './scripts/prerender/content-security-policy.ts';
import { dataPlugin } from './scripts/prerender/data-plugin.ts';
import { groundPlugin } from './scripts/prerender/ground-plugin.ts';
import { hostFilesPlugin } from './scripts/prerender/host-files.ts';
import { messagesPlugin } from './scripts/prerender/messages-plugin.ts';
import { pagesPlugin } from './scripts/prerender/pages-plugin.ts';
import { serviceWorkerPlugin } from './scripts/prerender/service-worker-plugin.ts';
import { sheetsPlugin } from './scripts/prerender/sheets-plugin.ts';
import { siteAddress } from './scripts/prerender/site-address.ts';
import { storyPlugin } from './scripts/prerender/story-plugin.ts';

const site = siteAddress(process.env);

export default defineConfig({
  base: './',
  plugins: [
    storyPlugin({ geodata: 'geodata', language: 'en' }),
    pagesPlugin({
      geodata: 'geodata',
      language: 'en',
      site,
      pictures: pictureFolder,
    }),
    chapterPicturesPlugin({ geodata: 'geodata', language: 'en', pictures: pictureFolder }),
    dataPlugin({ geodata: 'geodata', language: 'en', site }),
    groundPlugin('geodata/ground'),
    sheetsPlugin({ geodata: 'geodata', language: 'en' }),
    messagesPlugin(),
    react(),
    hostFilesPlugin(),
    buildStampPlugin(packageFile.version),
    compressedPlugin(headers),
    serviceWorkerPlugin('en'),
  ],
  build: {
    target: 'es2022',
    // Nothing becomes a data: URL that the page's policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The map's own size; it is loaded after the text.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What the story starts with comes as one file: some forty small ones weigh a tenth more.
        codeSplitting: {
          groups: [
            // But for what pages have that do not start the story.
            {
              name: 'tools',
              test: /app\/(?:element-of|copy-text)\.ts$|preload-helper/,
              priority: 1,
            },
            { name: 'start', test: /src\/app\/boot\.tsx$/ },
          ],
        },
      },
    },
  },
  preview: { headers },
});
