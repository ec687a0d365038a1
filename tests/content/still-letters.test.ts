import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createFontMeasure } from '../../scripts/stills/font-measure.ts';
import { createTextOutliner } from '../../scripts/stills/outline-texts.ts';
import { createRaster } from '../../scripts/stills/raster.ts';
import { fontFamilies } from '../../src/drawing/font-families.ts';

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const stringsIn = (path: string): string[] => strings(JSON.parse(readFileSync(path, 'utf8')));

/** What stills may write: names of places, of the ground and of plans, and the titles of cards. */
const written = [
  ...stringsIn('geodata/places.geojson'),
  ...stringsIn('geodata/ground/names.json'),
  ...readdirSync('geodata/ground/plans').flatMap((name) =>
    stringsIn(`geodata/ground/plans/${name}`),
  ),
  ...readdirSync('geodata/texts', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => readFileSync(`geodata/texts/${path}`, 'utf8').match(/^#.*$/gm) ?? []),
];

const letters = [...new Set(written.join(''))].filter((letter) => /[^\s\p{M}]/u.test(letter));

const lettersIn = (text: string, more = '', of: 'sans' | 'area' = 'sans'): string =>
  `<text x="20" y="60" font-family="${fontFamilies[of]}" font-size="48"${more} fill="#000">${text.replace(
    /[&<>]/g,
    (sign) => `&#${sign.codePointAt(0)};`,
  )}</text>`;

const sheet = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="90"><rect width="120" height="90" fill="#fff"/>${content}</svg>`;

const raster = createRaster();
const outlined = createTextOutliner();

/** How dark the sheet is: 0 where nothing stands on it. */
const inkOf = async (markup: string): Promise<number> => {
  const { data } = await sharp(raster(sheet(markup)))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.reduce((sum, grey) => sum + (255 - grey), 0) / 255;
};

describe('the letters of stills', () => {
  it('are many, and of many scripts', () => {
    expect(letters.length).toBeGreaterThan(300);
    for (const script of ['Latin', 'Cyrillic', 'Georgian', 'Han', 'Arabic', 'Hangul', 'Hebrew']) {
      const pattern = new RegExp(`\\p{Script=${script}}`, 'u');
      expect(
        letters.some((letter) => pattern.test(letter)),
        script,
      ).toBe(true);
    }
  });

  it.each(['sans', 'area'] as const)('leave ink in pictures, each of them, in %s', async (of) => {
    const blank: string[] = [];
    for (const letter of letters) {
      if ((await inkOf(lettersIn(letter, '', of))) < 4) blank.push(letter);
    }
    expect(blank).toEqual([]);
  });

  it('are set together in every name of a script that shapes them by their neighbours', () => {
    const others = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Common}]/u;
    const lines = new Set(written.filter((text) => others.test(text)));
    expect(lines.size).toBeGreaterThan(20);
    for (const text of lines) {
      for (const of of ['sans', 'area'] as const) {
        expect(() => outlined(lettersIn(text, '', of)), text).not.toThrow();
      }
    }
  });
});

describe('createTextOutliner', () => {
  it('leaves no text, and keeps how it is painted', () => {
    const markup = outlined(`<g>${lettersIn('Łódź', ' paint-order="stroke"')}</g>`);
    expect(markup).toMatch(/^<g><path paint-order="stroke" fill="#000" transform="[^"]+" d="M/);
    expect(markup).not.toContain('<text');
  });

  it('refuses a letter that no font of the page holds, and names the text', () => {
    expect(() => outlined(lettersIn('Bangkok กรุงเทพ'))).toThrow(/กรุงเทพ/);
  });

  it('refuses a line of both directions', () => {
    expect(() => outlined(lettersIn('Cairo القاهرة'))).toThrow(/directions/);
  });

  it('paints a heavier weight heavier', async () => {
    const plain = await inkOf(lettersIn('H'));
    expect(await inkOf(lettersIn('H', ' font-weight="500"'))).toBeGreaterThan(plain * 1.05);
    expect(await inkOf(lettersIn('H', ' font-weight="600"'))).toBeGreaterThan(plain * 1.15);
  });

  it('takes as much room as was measured', () => {
    const measure = createFontMeasure();
    const font = { family: 'sans', size: 48, weight: 400, isItalic: false } as const;
    for (const text of ['Łódź', 'Москва', 'თბილისი', '北京', 'القاهرة', 'Poznań · Почнань']) {
      const start = Number(/translate\(([-\d.]+)/.exec(outlined(lettersIn(text)))?.[1]);
      const middle = outlined(lettersIn(text, ' text-anchor="middle"'));
      const begin = Number(/translate\(([-\d.]+)/.exec(middle)?.[1]);
      expect(2 * (start - begin)).toBeCloseTo(measure(text, font), 1);
    }
  });

  it('sets the words of a line from right to left where it is read so', async () => {
    // Of תל אביב the short word is read first, so it stands at the right, behind a gap.
    const { data, info } = await sharp(raster(sheet(lettersIn('תל אביב').replace('48', '24'))))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const columns = Array.from({ length: info.width }, (_, x) =>
      Array.from(
        { length: info.height },
        (_, y) => data[(y * info.width + x) * info.channels] ?? 255,
      ).some((grey) => grey < 128),
    );
    const [first, last] = [columns.indexOf(true), columns.lastIndexOf(true)];
    const inked = columns.map((has, x) => (has ? x : -1)).filter((x) => x >= 0);
    const gaps = inked.slice(1).map((x, index) => ({ x, size: x - (inked[index] ?? x) }));
    const widest = gaps.reduce((a, b) => (b.size > a.size ? b : a));
    expect(widest.x).toBeGreaterThan((first + last) / 2);
  });
});
