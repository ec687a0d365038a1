import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { packStory } from '../../src/story/pack-story.ts';
import { presentingTimes } from '../../src/story/presenting-time.ts';
import { type Compiled, compiledStory } from './compiled-story.ts';

/** The modules that hold what was compiled, and what each exports. */
const modules = {
  'virtual:thaw/story': ({ story }: Compiled) => ({ story: packStory(story) }),
  'virtual:thaw/records': ({ recordWords }: Compiled) => ({ records: recordWords }),
  'virtual:thaw/class': ({ words, companion: { notes, classes } }: Compiled) => ({
    notes,
    classes,
    minutes: presentingTimes(words, notes),
  }),
  'virtual:thaw/people': ({ companion }: Compiled) => ({ people: companion.people }),
} as const;

type ModuleName = keyof typeof modules;

const isModule = (name: string): name is ModuleName => name in modules;
const resolved = (name: ModuleName): string => `\0${name}`;

type Options = { readonly geodata: string; readonly language: string };

/**
 * Compiles the story for the build and for authors. Faults stop the build, all of them at once; while
 * an author writes, they stand in the browser and the page comes back when they are mended.
 */
export const storyPlugin = ({ geodata, language }: Options): Plugin => {
  const folder = resolve(geodata);

  const compile = (): Compiled => compiledStory(folder, language);

  const reload = (server: ViteDevServer, path: string) => {
    if (!resolve(path).startsWith(folder)) return;
    for (const name of Object.keys(modules).filter(isModule)) {
      const module = server.moduleGraph.getModuleById(resolved(name));
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
    }
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
    resolveId: (id) => (isModule(id) ? resolved(id) : null),
    load: (id) => {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !isModule(name)) return null;
      return Object.entries(modules[name](compile()))
        .map(
          ([key, value]) =>
            `export const ${key} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
        )
        .join('\n');
    },
    configureServer: (server) => {
      server.watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => reload(server, path));
      }
    },
  };
};
