/**
 * `npm run check:reproducible`: builds the site twice, into two folders and in two time zones and languages, packs both
 * into one file, and compares all bytes. Fails on any difference, and names the first files that have one.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { singlePage } from './single/write-single.ts';

const surroundings = [
  { TZ: 'UTC', LANG: 'C.UTF-8' },
  { TZ: 'Pacific/Auckland', LANG: 'pl_PL.UTF-8' },
];

const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, file))]),
  );

const build = async (folder: string, environment: Record<string, string>) => {
  const command = `vite build --logLevel warn --emptyOutDir --outDir ${folder}`;
  const { code } = await runCommand(command, { minutes: 10, environment });
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return new Map([...filesIn(folder), ['(one file)', Buffer.from(await singlePage(folder))]]);
};

const compare = async (root: string): Promise<readonly string[]> => {
  const [first, second] = [
    await build(join(root, 'first'), surroundings[0] ?? {}),
    await build(join(root, 'second'), surroundings[1] ?? {}),
  ];
  const files = [...new Set([...first.keys(), ...second.keys()])];
  const differing = files.filter((file) => {
    const [one, other] = [first.get(file), second.get(file)];
    return one === undefined || other === undefined || !one.equals(other);
  });
  console.log(`${files.length} files compared, ${differing.length} differ`);
  return differing;
};

const root = mkdtempSync(join(tmpdir(), 'thaw-builds-'));
try {
  const differing = await compare(root);
  for (const file of differing.slice(0, 20)) console.error(`differs: ${file}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
