import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const geodata = fileURLToPath(new URL('../', import.meta.url));
const fonts = join(geodata, 'ground', 'fonts');
const written = /\.(?:md|json|geojson|yaml|csv)$/;

/** The scripts of which only the characters in use are sent, each with the font that they are cut from. */
export const cutScripts = [
  // With the punctuation that is as wide as a character.
  {
    script: /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu,
    font: 'noto-sans-sc',
    whole: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  },
  {
    script: /\p{Script=Hangul}/gu,
    font: 'noto-sans-kr',
    whole: '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff2',
  },
  {
    script: /\p{Script=Arabic}/gu,
    font: 'noto-sans-arabic',
    whole: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
  },
  {
    script: /\p{Script=Hebrew}/gu,
    font: 'noto-sans-hebrew',
    whole: '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff2',
  },
  {
    script: /\p{Script=Armenian}/gu,
    font: 'noto-sans-armenian',
    whole: '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2',
  },
  {
    script: /\p{Script=Devanagari}/gu,
    font: 'noto-sans-devanagari',
    whole:
      '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2',
  },
  {
    script: /\p{Script=Myanmar}/gu,
    font: 'noto-sans-myanmar',
    whole: '@fontsource/noto-sans-myanmar/files/noto-sans-myanmar-myanmar-400-normal.woff2',
  },
] as const;

/** Every character of a script that stands anywhere in geodata, in the order of Unicode. */
export const usedLetters = (script: RegExp): string => {
  const files = readdirSync(geodata, { recursive: true, encoding: 'utf8' }).filter(
    (path) => written.test(path) && !path.includes('.cache'),
  );
  const used = new Set(
    files.flatMap((path) => readFileSync(join(geodata, path), 'utf8').match(script) ?? []),
  );
  return [...used].sort().join('');
};

/** Cuts the letters that the story uses out of Noto's fonts, of which the Chinese one is 1.1 MB whole. */
export const buildFonts = async (): Promise<void> => {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(fonts, { recursive: true });
  for (const { script, font, whole } of cutScripts) {
    const cut = await subsetFont(readFileSync(resolve(whole)), usedLetters(script), {
      targetFormat: 'woff2',
    });
    writeFileSync(join(fonts, `${font}.woff2`), cut);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFonts();
