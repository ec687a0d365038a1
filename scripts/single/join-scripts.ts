import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { relinked } from './pages.ts';

const entryName = 'virtual:thaw/single';

/** The script that a page begins with. */
export type Entry = { readonly page: string; readonly script: string };

/** Places the page that was asked for, and runs its script. */
const entryModule = (site: string, entries: readonly Entry[]): string => {
  const starts = entries.map(({ page, script }) => {
    const path = JSON.stringify(resolve(site, script));
    return `${JSON.stringify(page)}: () => import(${path})`;
  });
  return `import { placePage } from ${JSON.stringify(resolve('src/loading/place-page.ts'))};
const starts = { ${starts.join(', ')} };
await starts[await placePage(document)]?.();`;
};

/** A chunk of the site that finds files in the page, loads no style sheets, and links within the page. */
const rewritten = (code: string): string =>
  relinked(code)
    .replace(
      /new URL\([`'"]([^`'"]+)[`'"],\s*import\.meta\.url\)\.href/g,
      (_, file: string) =>
        `document.getElementById(${JSON.stringify(`file:./assets/${file}`)}).textContent`,
    )
    .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');

const chunksPlugin = (site: string, entries: readonly Entry[]): Plugin => ({
  name: 'thaw-single',
  enforce: 'pre',
  resolveId: (id) => (id === entryName ? `\0${id}` : null),
  load: (id) => {
    if (id === `\0${entryName}`) return entryModule(site, entries);
    if (!id.startsWith(resolve(site))) return null;
    return rewritten(readFileSync(id, 'utf8'));
  },
});

/** All scripts of a built site as one module. */
export const joinScripts = async (site: string, entries: readonly Entry[]): Promise<string> => {
  const built = await build({
    configFile: false,
    root: resolve(site),
    publicDir: false,
    logLevel: 'error',
    plugins: [chunksPlugin(site, entries)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entryName, output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${join(site, 'assets')} was not joined into one script`);
  }
  return chunk.code;
};
