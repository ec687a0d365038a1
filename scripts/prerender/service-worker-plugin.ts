import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { message } from '../../src/i18n/message.ts';
import { keptFiles } from './kept-files.ts';

const listName = 'virtual:thaw/kept-files';
const fileName = 'service-worker.js';

/** What is read where no page can be had. It stands by itself: no style sheet of ours can be had either. */
const lastPage = (language: string): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${message(language, 'keptLost')}</title>
</head>
<body>
<main>
<h1>${message(language, 'keptLost')}</h1>
<p>${message(language, 'keptLostRemedy')}</p>
<p><a href="">${message(language, 'keptLostAgain')}</a></p>
</main>
</body>
</html>
`;

const listPlugin = (code: string): Plugin => ({
  name: 'thaw-kept-files',
  resolveId: (id) => (id === listName ? `\0${id}` : null),
  load: (id) => (id === `\0${listName}` ? code : null),
});

const bundle = async (list: string): Promise<string> => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [listPlugin(list)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve('src/offline/service-worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('the worker is not one script');
  return chunk.code;
};

/** As the other files of the site: beside it what is compressed. */
const write = (path: string, code: string): void => {
  writeFileSync(path, code);
  writeFileSync(`${path}.br`, brotliCompressSync(code));
  writeFileSync(`${path}.gz`, gzipSync(code, { level: 9 }));
};

/** Writes the worker for the files of a built site, of which one is `build.json`. */
export const writeServiceWorker = async (
  dir: string,
  files: readonly string[],
  language: string,
): Promise<void> => {
  const site = new Map(files.map((file) => [file, readFileSync(join(dir, file))]));
  const stamp: unknown = JSON.parse(String(site.get('build.json'))).build;
  const list = [
    `export const files = ${JSON.stringify(keptFiles(site))};`,
    `export const build = ${JSON.stringify(stamp)};`,
    `export const lastPage = ${JSON.stringify(lastPage(language))};`,
  ];
  write(join(dir, fileName), await bundle(list.join('\n')));
};

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];

/**
 * Writes the worker that keeps the site on the reader's device, with a list of all of its files as they have been
 * written: so it comes last.
 */
export const serviceWorkerPlugin = (language: string): Plugin => {
  let publicFiles: readonly string[] = [];
  return {
    name: 'thaw-service-worker',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFiles = publicDir === '' ? [] : filesIn(publicDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir = 'dist' }, files) =>
        writeServiceWorker(dir, [...Object.keys(files), ...publicFiles], language),
    },
  };
};
