import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compileStory } from '../../src/story/compile-story.ts';
import { formatFaults } from '../../src/story/fault.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';
import { renderPage } from './render-page.tsx';

const moduleName = 'virtual:thaw/story';
const resolvedName = `\0${moduleName}`;

type Options = { readonly geodata: string; readonly language: string };

/**
 * Compiles the story for the build and for authors. Faults stop the build, all of them at once; while
 * an author writes, they stand in the browser and the page comes back when they are mended.
 */
export const storyPlugin = ({ geodata, language }: Options): Plugin => {
  const folder = resolve(geodata);

  const compile = () => {
    const compiled = compileStory(readGeodata(folder), language);
    if (!compiled.ok) throw new Error(`The story has faults.\n\n${formatFaults(compiled.faults)}`);
    return compiled;
  };

  const reload = (server: ViteDevServer, path: string) => {
    if (!resolve(path).startsWith(folder)) return;
    const module = server.moduleGraph.getModuleById(resolvedName);
    if (module !== undefined) server.moduleGraph.invalidateModule(module);
    try {
      compile();
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message);
      server.ws.send({ type: 'error', err: { message, stack: '' } });
    }
  };

  return {
    name: 'thaw-story',
    resolveId: (id) => (id === moduleName ? resolvedName : null),
    load: (id) => {
      if (id !== resolvedName) return null;
      const json = JSON.stringify(JSON.stringify(compile().story));
      return `export const story = JSON.parse(${json});`;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const { words, companion } = compile();
        return renderPage(html, words, companion);
      },
    },
    configureServer: (server) => {
      server.watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => reload(server, path));
      }
    },
  };
};
