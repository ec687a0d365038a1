import type { TextMeasure } from '../../src/drawing/set-text.ts';
import { createLetterRuns } from './letter-runs.ts';

/** Measures text by the advance widths in the page's own font files, kerning included. */
export const createFontMeasure = (): TextMeasure => {
  const runsOf = createLetterRuns();
  const known = new Map<string, number>();

  return (text, { family, size, weight, isItalic }) => {
    const key = `${family} ${weight} ${isItalic} ${text}`;
    /** In heights of the letters. */
    let width = known.get(key);
    if (width === undefined) {
      width = 0;
      for (const run of runsOf(text, { family, weight, isItalic })) {
        width += run.face.layout(run.text).advanceWidth / run.face.unitsPerEm;
      }
      known.set(key, width);
    }
    return width * size;
  };
};
