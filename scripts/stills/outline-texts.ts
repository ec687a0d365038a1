import { fontFamilies } from '../../src/drawing/font-families.ts';
import { tag } from '../../src/still/markup.ts';
import { createLetterRuns, type LetterRun, type PageFont } from './letter-runs.ts';

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const otherLetters = /[^\P{L}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Runs as they stand from left to right. A line of both directions is none of a map's. */
const inSight = (runs: readonly LetterRun[], text: string): readonly LetterRun[] => {
  if (!rightToLeft.test(text)) return runs;
  if (otherLetters.test(text)) {
    throw new RangeError(`"${text}" is written in both directions: give each its own line`);
  }
  return runs.toReversed();
};

const plainText = (markup: string): string =>
  markup
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const attributesOf = (markup: string): Map<string, string> =>
  new Map(
    [...markup.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** Attributes that say which letters, and where. All others say how they are painted. */
const setting = [
  'x',
  'y',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
] as const;

const fontOf = (attributes: ReadonlyMap<string, string>): PageFont => {
  const family = attributes.get('font-family');
  const weight = Number(attributes.get('font-weight') ?? 400);
  if (family !== fontFamilies.sans && family !== fontFamilies.area) {
    throw new RangeError(`a text in ${family}, which is no family of the page`);
  }
  if (weight !== 400 && weight !== 500 && weight !== 600) {
    throw new RangeError(`a text with the weight ${weight}, which no font of the page has`);
  }
  return {
    family: family === fontFamilies.sans ? 'sans' : 'area',
    weight,
    isItalic: attributes.get('font-style') === 'italic',
  };
};

/**
 * Writes the texts of a still as shapes, in the page's own fonts: what makes an image of it needs no fonts
 * then, and cannot choose another file of a font than the page does.
 * @throws RangeError for a letter that no font of the page holds, and for a line of both directions.
 */
export const createTextOutliner = (): ((markup: string) => string) => {
  const runsOf = createLetterRuns();

  const shapesOf = (text: string, font: PageFont, size: number, gap: number) => {
    let [path, x] = ['', 0];
    for (const { face, text: letters } of inSight(runsOf(text, font), text)) {
      const scale = size / face.unitsPerEm;
      // Letters that are set apart are not tied together.
      const { glyphs, positions } = face.layout(letters, gap === 0 ? {} : { liga: false });
      for (const [index, glyph] of glyphs.entries()) {
        if (glyph.id === 0) {
          throw new RangeError(`no font of the page holds all letters of "${text}" (${letters})`);
        }
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const [across, down] = [x + xOffset * scale, -yOffset * scale];
        path += glyph.path.transform(scale, 0, 0, -scale, across, down).toSVG();
        x += xAdvance * scale + gap;
      }
    }
    return { path, width: x };
  };

  const outline = (markup: string, content: string): string => {
    const attributes = attributesOf(markup);
    const numberOf = (name: string): number => Number(attributes.get(name) ?? 0);
    const font = fontOf(attributes);
    const gap = numberOf('letter-spacing');
    const { path, width } = shapesOf(plainText(content), font, numberOf('font-size'), gap);
    const begin = numberOf('x') - (attributes.get('text-anchor') === 'middle' ? width / 2 : 0);
    const painting = [...attributes].filter(([name]) => !setting.some((one) => one === name));
    return tag('path', {
      ...Object.fromEntries(painting),
      transform: `translate(${begin.toFixed(2)} ${numberOf('y').toFixed(2)})`,
      d: path,
    });
  };

  return (markup) =>
    markup.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, content: string) =>
      outline(attributes, content),
    );
};
