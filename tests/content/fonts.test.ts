import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { usedHan } from '../../geodata/build/build-fonts.ts';
import { isInOwnFonts } from '../../src/map/own-fonts.ts';

type Face = { readonly family: string; readonly has: (point: number) => boolean };

const styles = 'src/app/styles.css';
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
    const file = value(/url\(['"]?([^'")]+\.woff2)/);
    const font = create(readFileSync(pathOf(file, path)));
    const range = value(/unicode-range:\s*([^;]+)/);
    return [
      {
        family: value(/font-family: '([^']+)'/),
        has: (point: number) =>
          isInRange(range, point) &&
          'hasGlyphForCodePoint' in font &&
          font.hasGlyphForCodePoint(point),
      },
    ];
  });

const faces = importsOf(styles).flatMap(facesOf);
const tokens = readFileSync('src/ui/tokens.css', 'utf8');

const missingIn = (stack: string, text: string): string[] => {
  const families = new RegExp(`--${stack}: ([^;]+)`).exec(tokens)?.[1] ?? '';
  const own = faces.filter(({ family }) => families.includes(`'${family}'`));
  return [...new Set(text)].filter(
    (letter) =>
      /[^\s\p{Cf}]/u.test(letter) && !own.some(({ has }) => has(letter.codePointAt(0) ?? 0)),
  );
};

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const namesIn = (path: string): string[] =>
  strings(JSON.parse(readFileSync(path, 'utf8'))).filter(isInOwnFonts);

const texts = readdirSync('geodata/texts', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(join('geodata/texts', path), 'utf8'));

describe.each(['serif', 'sans'])('the bundled fonts of --%s', (stack) => {
  it.each(['geodata/places.geojson', 'geodata/ground/names.json', 'geodata/events.json'])(
    'hold every letter that is drawn of %s',
    (path) => {
      expect(missingIn(stack, namesIn(path).join(''))).toEqual([]);
    },
  );

  it('hold every letter of the texts', () => {
    expect(missingIn(stack, texts.join(''))).toEqual([]);
  });
});

it('the Chinese font holds what geodata uses', () => {
  expect(missingIn('sans', usedHan())).toEqual([]);
});

it.each(['Łódź', 'Москва', 'თბილისი', '北京', 'Ακρωτήρι'])('%s is in our own fonts', (name) => {
  expect(isInOwnFonts(name)).toBe(true);
});

it.each(['תל אביב-יפו', 'القاهرة', '평양', 'नई दिल्ली'])('%s is not in our own fonts', (name) => {
  expect(isInOwnFonts(name)).toBe(false);
});
