import type { FontFamily, Lettering } from './lettering.ts';
import type { Size } from './wording.ts';

/** The CSS pixels that a text takes in letters of this many pixels, without what is added between them. */
export type TextMeasure = (
  text: string,
  font: {
    readonly family: FontFamily;
    readonly size: number;
    readonly weight: 400 | 500 | 600;
    readonly isItalic: boolean;
  },
) => number;

/** Text in one lettering. */
export type Passage = { readonly text: string; readonly lettering: Lettering };

/** A line set: its baseline, and the CSS pixels that its letters take. */
export type SetLine = {
  readonly text: string;
  readonly lettering: Lettering;
  /** CSS pixels. */
  readonly fontSize: number;
  readonly width: number;
  /** From the top of the block down to its baseline. */
  readonly baseline: number;
};

export type SetText = { readonly lines: readonly SetLine[]; readonly size: Size };

/** From the middle of a line down to its baseline, in heights of the letters, by the metrics of both families. */
const drop: Readonly<Record<FontFamily, number>> = { sans: 0.335, area: 0.435 };

type Word = { readonly text: string; readonly width: number };

const lineWidth = (words: readonly Word[], space: number): number =>
  words.reduce((sum, { width }) => sum + width, 0) + space * (words.length - 1);

const wrap = (words: readonly Word[], space: number, longest: number): Word[][] => {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && lineWidth([...line, word], space) <= longest) line.push(word);
    else lines.push([word]);
  }
  return lines;
};

/** As few lines as go, and those as even as they can be: `text-wrap: balance`. */
const balance = (words: readonly Word[], space: number, longest: number): Word[][] => {
  const fewest = wrap(words, space, longest);
  let [low, high] = [0, longest];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (wrap(words, space, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  const even = wrap(words, space, high);
  return even.length === fewest.length ? even : fewest;
};

/** Sets passages below each other. @param rem CSS pixels. */
export const setText = (
  passages: readonly Passage[],
  rem: number,
  measure: TextMeasure,
): SetText => {
  const lines: SetLine[] = [];
  let height = 0;
  for (const { text, lettering } of passages) {
    const { family, size, weight, isItalic, spacing, isUpperCase, lineHeight, longest, padding } =
      lettering;
    const fontSize = size * rem;
    const font = { family, size: fontSize, weight, isItalic };
    const widthOf = (word: string): number =>
      measure(word, font) + spacing * fontSize * [...word].length;
    const written = isUpperCase ? text.toUpperCase() : text;
    const words = written.split(' ').map((word) => ({ text: word, width: widthOf(word) }));
    const room = longest === null ? Number.POSITIVE_INFINITY : longest * fontSize - 2 * padding;
    const rows = longest === null ? [words] : balance(words, widthOf(' '), room);
    for (const row of rows) {
      lines.push({
        text: row.map((word) => word.text).join(' '),
        lettering,
        fontSize,
        width: lineWidth(row, widthOf(' ')),
        baseline: height + (lineHeight / 2 + drop[family]) * fontSize,
      });
      height += lineHeight * fontSize;
    }
  }
  const widest = Math.max(0, ...lines.map(({ width }) => width));
  const [first] = passages;
  const { padding = 0, spacing = 0, size = 0 } = first?.lettering ?? {};
  // Spaced letters have a space after the last: as much before the first keeps them in the middle.
  const before = first?.lettering.isUpperCase || spacing > 0.1 ? spacing * size * rem : 0;
  return { lines, size: { width: Math.ceil(widest + before) + 2 * padding, height } };
};
