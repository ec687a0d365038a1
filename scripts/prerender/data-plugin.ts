import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compiledStory } from './compiled-story.ts';
import { contentType } from './content-types.ts';
import { siteData } from './site-data.ts';

type Options = {
  readonly geodata: string;
  readonly language: string;
  /** The address below which the site will stand; null where it is not known. */
  readonly site: string | null;
};

/** Documents that the site's own pages lead to; they go with it wherever it stands. */
const documents = ['docs/data.md', 'docs/embedding.md'] as const;

/**
 * Publishes the story's data for those who want to take them away, and the documents that explain them.
 * While an author writes, they are made as they are asked for.
 */
export const dataPlugin = ({ geodata, language, site }: Options): Plugin => {
  const files = (): ReadonlyMap<string, string> =>
    new Map([
      ...siteData(compiledStory(resolve(geodata), language), site).map(
        ({ file, text }) => [file, text] as const,
      ),
      ...documents.map((file) => [file, readFileSync(file, 'utf8')] as const),
    ]);

  return {
    name: 'thaw-data',
    generateBundle() {
      for (const [fileName, source] of files()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!/^(?:data|docs)\//.test(path)) return next();
        const text = files().get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', contentType(path) ?? 'text/plain; charset=utf-8');
        response.end(text);
      });
    },
  };
};
