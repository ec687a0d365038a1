import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const geodata = fileURLToPath(new URL('../', import.meta.url));
const fonts = join(geodata, 'ground', 'fonts');
const written = /\.(?:md|json|geojson|yaml|csv)$/;
const whole = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';

/** Every Chinese character that stands anywhere in geodata, in the order of Unicode. */
export const usedHan = (): string => {
  const files = readdirSync(geodata, { recursive: true, encoding: 'utf8' }).filter(
    (path) => written.test(path) && !path.includes('.cache'),
  );
  const used = new Set(
    files.flatMap(
      (path) => readFileSync(join(geodata, path), 'utf8').match(/\p{Script=Han}/gu) ?? [],
    ),
  );
  return [...used].sort().join('');
};

/** Cuts the Chinese characters that the story uses out of Noto Sans SC, which is 1.1 MB whole. */
export const buildFonts = async (): Promise<void> => {
  const font = readFileSync(createRequire(import.meta.url).resolve(whole));
  mkdirSync(fonts, { recursive: true });
  const subset = await subsetFont(font, usedHan(), { targetFormat: 'woff2' });
  writeFileSync(join(fonts, 'noto-sans-sc.woff2'), subset);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFonts();
