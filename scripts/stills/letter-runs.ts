import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { TextMeasure } from '../../src/drawing/set-text.ts';
import { fontFiles } from './font-files.ts';

/** What of a font a text is set in. */
export type PageFont = Omit<Parameters<TextMeasure>[1], 'size'>;

/** Letters that stand together in one file of a font. */
export type LetterRun = { readonly face: Font; readonly text: string };

const openFont = (path: string): Font => {
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new TypeError(`${path} is a collection of fonts, not a font`);
  return font;
};

/**
 * Reads the page's own font files, as a browser chooses among them: each letter is in the first file that
 * holds it. A letter that none holds is in the first, as a box.
 */
export const createLetterRuns = (): ((text: string, font: PageFont) => readonly LetterRun[]) => {
  const opened = new Map<string, Font>();

  const fontAt = (path: string): Font => {
    const font = opened.get(path) ?? openFont(path);
    opened.set(path, font);
    return font;
  };

  return (text, { family, weight, isItalic }) => {
    const files = fontFiles(family, weight, isItalic);
    const runs: { readonly face: Font; text: string }[] = [];
    for (const letter of text) {
      const point = letter.codePointAt(0) ?? 0;
      const holds = (path: string): boolean => fontAt(path).hasGlyphForCodePoint(point);
      const face = fontAt(files.find(holds) ?? files[0] ?? '');
      const last = runs.at(-1);
      if (last?.face === face) last.text += letter;
      else runs.push({ face, text: letter });
    }
    return runs;
  };
};
