import type { OutgoingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { contentType } from './content-types.ts';
import { forever } from './host-files.ts';

/** What shrinks when it is compressed; pictures and fonts are compressed already. */
const shrinking = /\.(html|js|mjs|css|json|geojson|csv|bib|md|svg)$/;

/** The preview answers with the compressed files that the build has put beside its own. */
const preview = (headers: OutgoingHttpHeaders): Plugin => ({
  name: 'thaw-compressed-preview',
  configurePreviewServer: ({ config, middlewares }) => {
    middlewares.use(
      sirv(resolve(config.root, config.build.outDir), {
        brotli: true,
        gzip: true,
        dev: true,
        etag: true,
        setHeaders: (response, path) => {
          if (path.startsWith('/assets/')) response.setHeader('Cache-Control', forever);
          const type = contentType(path);
          if (type !== null) response.setHeader('Content-Type', type);
          response.setHeader('Vary', 'Accept-Encoding');
          for (const [name, value] of Object.entries(headers)) {
            if (value !== undefined) response.setHeader(name, value);
          }
        },
      }),
    );
  },
});

/** Puts a .br and a .gz beside each file that they make smaller, for servers that send such files. */
export const compressedPlugin = (headers: OutgoingHttpHeaders): Plugin[] => [
  compression({
    algorithms: ['brotliCompress', 'gzip'],
    include: shrinking,
    threshold: 1024,
    skipIfLargerOrEqual: true,
    logLevel: 'silent',
  }),
  preview(headers),
];
