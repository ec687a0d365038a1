import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeServiceWorker } from '../../scripts/prerender/service-worker-plugin.ts';

const text = /\.(html|css|js|mjs|json)$/;
const compressed = /\.(br|gz)$/;
const named = /-[\w-]{8}\.(\w+)$/;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !compressed.test(file) && statSync(join(folder, file)).isFile(),
  );

/** The name that a file of assets/ has in the next version: all have others. */
export const inNextVersion = (file: string): string =>
  file.replace(/(-[\w-]{6})[\w-]{2}(\.\w+)$/, '$1_2$2');

const escapeName = (name: string): string => name.replaceAll('.', '\\.');

/** The name of the build that `nextVersion` makes. */
export const nextBuild = '9.9.9+next';

/** Writes another version of a built site: each file of assets/ has another name, in all files that name it. */
export const nextVersion = async (from: string, to: string): Promise<void> => {
  const files = filesIn(from).filter((file) => file !== 'service-worker.js');
  const assets = files.filter((file) => file.startsWith('assets/') && named.test(file));
  const names = new Map(assets.map((file) => [file.slice('assets/'.length), inNextVersion(file)]));
  const anyName = new RegExp([...names.keys()].map(escapeName).join('|'), 'g');
  const rename = (content: string) =>
    content
      .replace(anyName, (name) => names.get(name)?.slice('assets/'.length) ?? name)
      .replace(/(data-build=")[^"]*/, `$1${nextBuild}`);
  for (const file of files) {
    const target = join(to, names.has(file.slice('assets/'.length)) ? inNextVersion(file) : file);
    mkdirSync(dirname(target), { recursive: true });
    const content = readFileSync(join(from, file));
    writeFileSync(target, text.test(file) ? rename(String(content)) : content);
  }
  writeFileSync(join(to, 'build.json'), JSON.stringify({ build: nextBuild }));
  await writeServiceWorker(to, filesIn(to), 'en');
};
