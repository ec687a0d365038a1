import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { drawFirstPictures } from '../pictures/draw-first-pictures.ts';
import { drawnPictures } from '../pictures/picture-set.ts';
import { compiledStory } from './compiled-story.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { renderPage, type Site } from './render-page.ts';
import { sitePages } from './site-pages.tsx';

type Options = {
  readonly geodata: string;
  readonly language: string;
  /** The address below which the site will stand; null where it is not known. */
  readonly site: string | null;
  /** The folder of what was drawn by `npm run pictures`; what is not there is left out, but for the pictures of the first view, which are drawn. */
  readonly pictures: () => string;
};

/** The HTML files that the build knows. All pages of the site are set into them. */
const shells = ['index.html', 'print.html', 'data.html', 'speaker.html', 'page.html'] as const;

/** Text, letters and picture are read before anything is done by scripts: these come behind them. */
const scriptsLast = (shell: string): string =>
  shell.replace(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"');

/** From the root of a built site to a page in a folder of it. */
const fromFolder = (shell: string, file: string): string =>
  file.includes('/') ? shell.replace(/(href|src)="\.\//g, '$1="../') : shell;

/**
 * Writes every page of the site: the build makes the shells, with their scripts and styles; this fills
 * each with its pages. While an author writes, pages are filled as they are asked for.
 */
export const pagesPlugin = ({ geodata, language, site, pictures }: Options): Plugin => {
  const makeSite = (policy: string | null) => {
    const compiled = compiledStory(resolve(geodata), language);
    const folder = pictures();
    const drawn = drawnPictures(folder, compiled.story);
    const of: Site = { language, name: compiled.words.title, site, policy };
    const files = [
      ...Object.values(drawn.stills).map(({ file }) => file),
      ...Object.values(drawn.cards),
    ];
    return {
      story: compiled.story,
      pages: sitePages(compiled, drawn, site),
      of,
      files,
      fileOf: (file: string) => resolve(folder, file),
    };
  };

  return {
    name: 'thaw-pages',
    config: () => ({ build: { rolldownOptions: { input: [...shells] } } }),
    // Behind the build's own step for HTML, before what compresses its files.
    enforce: 'post',
    generateBundle: {
      async handler(_, bundle) {
        const built = new Map(
          shells.map((shell) => {
            const asset = bundle[shell];
            if (asset?.type !== 'asset') throw new Error(`the build has no ${shell}`);
            delete bundle[shell];
            return [shell, scriptsLast(String(asset.source))];
          }),
        );
        const { story, pages, of, files, fileOf } = makeSite(contentSecurityPolicy);
        const first = await drawFirstPictures(story, pictures());
        for (const file of [...first, ...files]) {
          this.emitFile({ type: 'asset', fileName: file, source: readFileSync(fileOf(file)) });
        }
        for (const page of pages) {
          const shell = fromFolder(built.get(page.shell) ?? '', page.file);
          this.emitFile({
            type: 'asset',
            fileName: page.file,
            source: renderPage(shell, page, of),
          });
        }
      },
    },
    configureServer: (server) => {
      server.middlewares.use(sirv(resolve(pictures()), { dev: true }));
      server.middlewares.use((request, response, next) => {
        const path =
          new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
        if (!path.endsWith('.html')) return next();
        const answer = async (): Promise<string | null> => {
          const { pages, of } = makeSite(null);
          const page = pages.find(({ file }) => file === path);
          if (page === undefined) return null;
          const shell = readFileSync(resolve(server.config.root, page.shell), 'utf8');
          return server.transformIndexHtml(`/${page.file}`, renderPage(shell, page, of));
        };
        answer().then((html) => {
          if (html === null) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
  };
};
