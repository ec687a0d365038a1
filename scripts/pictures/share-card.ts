import { fontFamilies } from '../../src/drawing/font-families.ts';
import type { TextMeasure } from '../../src/drawing/set-text.ts';
import { paper } from '../../src/theme/tokens.ts';
import type { Viewport } from '../../src/timeline/frame.ts';
import { cardSize } from './picture-sizes.ts';

/** What a card says. `from` is the title of what a scene is from. */
export type CardWords = {
  readonly title: string;
  readonly date: string;
  readonly from: string | null;
};

/** Pixels, as all numbers here. */
const slip = { left: 40, width: 440, inset: 36 } as const;

/** The map has its subject beside the slip. */
export const cardViewport: Viewport = {
  ...cardSize,
  padding: { top: 0, right: 0, bottom: 0, left: slip.left + slip.width },
};

const titleSize = 52;
const titleLeading = 58;
const dateSize = 24;
const dateLeading = 32;
const fromSize = 24;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Breaks a text into lines of at most `width`; a longer word has a line to itself. */
export const breakLines = (
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
};

/** The picture of a shared link: a still, and on it a slip of paper with title and date. */
export const cardMarkup = (
  still: string,
  { title, date, from }: CardWords,
  measure: TextMeasure,
): string => {
  const room = slip.width - 2 * slip.inset;
  const titles = breakLines(title, room, (line) =>
    measure(line, { family: 'area', size: titleSize, weight: 400, isItalic: false }),
  );
  const dates = breakLines(date, room, (line) =>
    measure(line, { family: 'sans', size: dateSize, weight: 600, isItalic: false }),
  );
  const left = slip.left + slip.inset;
  const fromHeight = from === null ? 0 : fromSize * 2;
  const height =
    2 * slip.inset + dates.length * dateLeading + titles.length * titleLeading + fromHeight;
  const top = (cardSize.height - height) / 2;
  const datesTop = top + slip.inset + dateSize;
  const titlesTop = top + slip.inset + dates.length * dateLeading + titleSize;
  const { slip: sheet, edge, ink, quiet, accent } = paper.page;
  const line = (text: string, y: number, look: string): string =>
    `<text x="${left}" y="${y}" ${look}>${escaped(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    still,
    `<rect x="${slip.left}" y="${top}" width="${slip.width}" height="${height}" fill="${sheet}" stroke="${edge}"/>`,
    ...dates.map((text, index) =>
      line(
        text,
        datesTop + index * dateLeading,
        `font-family="${fontFamilies.sans}" font-weight="600" font-size="${dateSize}" fill="${accent}"`,
      ),
    ),
    ...titles.map((text, index) =>
      line(
        text,
        titlesTop + index * titleLeading,
        `font-family="${fontFamilies.area}" font-size="${titleSize}" fill="${ink}"`,
      ),
    ),
    from === null
      ? ''
      : line(
          from,
          top + height - slip.inset,
          `font-family="${fontFamilies.sans}" font-weight="500" font-size="${fromSize}" fill="${quiet}"`,
        ),
    '</svg>',
  ].join('');
};
