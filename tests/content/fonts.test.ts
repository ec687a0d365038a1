import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { cutScripts, usedLetters } from '../../geodata/build/build-fonts.ts';
import { textCuts } from '../../geodata/build/build-text-fonts.ts';
import { textLetters } from '../../geodata/build/text-letters.ts';
import { fontFamilies } from '../../src/drawing/font-families.ts';
import { isInOwnFonts } from '../../src/drawing/own-fonts.ts';

type Face = {
  readonly family: string;
  readonly path: string;
  readonly has: (point: number) => boolean;
};

const styles = 'src/app/styles.css';
const wholeFonts = 'src/app/whole-fonts.css';
const { resolve } = createRequire(import.meta.url);
const pathOf = (url: string, from: string) =>
  url.startsWith('.') ? join(dirname(from), url) : resolve(url);

const importsOf = (path: string): string[] => {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(/@import '([^']+)'/g)].map(([, url = '']) => pathOf(url, path));
  return [path, ...imports.flatMap(importsOf)];
};

/** Whether a unicode-range (U+4E00-9FFF, U+2116) holds a code point. */
const isInRange = (range: string, point: number): boolean =>
  range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    return Number.parseInt(from, 16) <= point && point <= Number.parseInt(to, 16);
  });

const facesOf = (path: string): Face[] =>
  [...readFileSync(path, 'utf8').matchAll(/@font-face\s*\{([^}]+)\}/g)].flatMap(([, face = '']) => {
    const value = (pattern: RegExp) => pattern.exec(face)?.[1] ?? '';
    if (value(/font-style: (\w+)/) === 'italic') return [];
    const family = value(/font-family: '([^']+)'/);
    const file = value(/url\(['"]?([^'")]+\.woff2)/);
    // What stands in until the letters come, where the reader has it.
    if (file === '') return [{ family, path: '', has: () => false }];
    const font = create(readFileSync(pathOf(file, path)));
    const range = value(/unicode-range:\s*([^;]+)/);
    return [
      {
        family,
        path: file,
        has: (point: number) =>
          isInRange(range, point) &&
          'hasGlyphForCodePoint' in font &&
          font.hasGlyphForCodePoint(point),
      },
    ];
  });

const faces = [styles, wholeFonts].flatMap(importsOf).flatMap(facesOf);
const tokens = readFileSync('src/ui/tokens.css', 'utf8');

const mapStyles = readFileSync('src/overlay/map.module.css', 'utf8');

const quoted = (families: string): string =>
  families
    .split(', ')
    .map((family) => (/^(?:sans-)?serif$/.test(family) ? family : `'${family}'`))
    .join(', ');

/** The families of each stack: of the page, of the stage where the page says nothing, and of names on the map. */
const stacks: Readonly<Record<string, string>> = {
  serif: /--serif:\s*([^;]+)/.exec(tokens)?.[1] ?? '',
  sans: /--sans:\s*([^;]+)/.exec(tokens)?.[1] ?? '',
  stage: /--font-map,([^;]+);/.exec(mapStyles)?.[1] ?? '',
  names: quoted(fontFamilies.sans),
  'names of areas': quoted(fontFamilies.area),
};

const missingIn = (stack: string, text: string): string[] => {
  const own = faces.filter(({ family }) => stacks[stack]?.includes(`'${family}'`));
  return [...new Set(text)].filter(
    (letter) =>
      /[^\s\p{Cf}]/u.test(letter) && !own.some(({ has }) => has(letter.codePointAt(0) ?? 0)),
  );
};

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const messages = readFileSync('src/i18n/messages.ts', 'utf8');

const textIn = (path: string): string => strings(JSON.parse(readFileSync(path, 'utf8'))).join('');

const plans = readdirSync('geodata/ground/plans').map((file) => `geodata/ground/plans/${file}`);

const texts = readdirSync('geodata/texts', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(join('geodata/texts', path), 'utf8'));

describe.each(Object.keys(stacks))('the bundled fonts of the stack %s', (stack) => {
  it.each([
    'geodata/places.geojson',
    'geodata/events.json',
    'geodata/sources.json',
    'geodata/ground/names.json',
    'geodata/ground/territories.json',
    ...plans,
  ])('hold every letter of %s', (path) => {
    expect(missingIn(stack, textIn(path))).toEqual([]);
  });

  it('hold every letter of the texts and of the page’s own words', () => {
    expect(missingIn(stack, [...texts, messages].join(''))).toEqual([]);
  });

  it('end in a generic family, and name no font of the reader’s system', () => {
    const families = (stacks[stack] ?? '')
      .split(',')
      .map((family) => family.trim().replace(/\)$/, ''));
    const own = new Set(faces.map(({ family }) => `'${family}'`));
    expect(families.slice(0, -1).filter((family) => !own.has(family))).toEqual([]);
    expect(families.at(-1)?.trim()).toMatch(/^(?:sans-)?serif$/);
  });
});

describe('the fonts that are cut for the story', () => {
  const letters = textLetters();
  const lettersOf = ({ file }: { readonly file: string }) =>
    faces.filter(({ path }) => path.endsWith(`/${file}.woff2`)).map(({ has }) => has);

  it.each([
    ['Thaw Serif', letters.text],
    ['Thaw Sans', letters.text],
    ['Thaw Serif', letters.capitals],
  ])('%s holds the letters of texts, messages and names', (family, text) => {
    const own = faces.filter((face) => face.family === family);
    const missing = [...text].filter(
      (letter) =>
        /\p{L}|\p{N}|[–’“”,.;:!?()]/u.test(letter) &&
        !own.some(({ has }) => has(letter.codePointAt(0) ?? 0)),
    );
    // Vietnamese letters are in files of their own, which are taken whole.
    expect(missing.filter((letter) => !/[\u1ea0-\u1ef9]/.test(letter))).toEqual([]);
  });

  it('hold nothing twice, so that no file is fetched for what another has', () => {
    const files = textCuts.filter(
      ({ family, style, weight }) => `${family} ${style} ${weight}` === 'Thaw Sans normal 400',
    );
    const all = files.flatMap(lettersOf);
    expect(files.length).toBe(3);
    const twice = [...letters.text].filter(
      (letter) => all.filter((has) => has(letter.codePointAt(0) ?? 0)).length > 1,
    );
    expect(twice).toEqual([]);
  });
});

it.each(cutScripts)('the font cut from $font holds what geodata uses', ({ script }) => {
  const letters = usedLetters(script);
  expect(letters).not.toBe('');
  expect(missingIn('sans', letters)).toEqual([]);
});

it.each([
  'Łódź',
  'Москва',
  'თბილისი',
  '北京',
  'Ακρωτήρι',
  'القاهرة',
  'תל אביב-יפו',
  '평양',
  'Երևան',
  'नई दिल्ली',
  'ရန်ကုန်',
])('%s is in our own fonts', (name) => {
  expect(isInOwnFonts(name)).toBe(true);
});

it.each(['กรุงเทพ', 'བོད'])('%s is not in our own fonts', (name) => {
  expect(isInOwnFonts(name)).toBe(false);
});
