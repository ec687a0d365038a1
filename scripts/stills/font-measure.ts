import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { TextMeasure } from '../../src/drawing/set-text.ts';
import { fontFiles } from './font-files.ts';

const openFont = (path: string): Font => {
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new TypeError(`${path} is a collection of fonts, not a font`);
  return font;
};

/** Measures text by the advance widths in the page's own font files, kerning included. */
export const createFontMeasure = (): TextMeasure => {
  const opened = new Map<string, Font>();
  const known = new Map<string, number>();

  const fontAt = (path: string): Font => {
    const font = opened.get(path) ?? openFont(path);
    opened.set(path, font);
    return font;
  };

  /** In heights of the letters. */
  const widthOf = (text: string, files: readonly string[]): number => {
    let width = 0;
    let run = '';
    let face: Font | null = null;
    const finish = (): void => {
      if (face !== null && run !== '') width += face.layout(run).advanceWidth / face.unitsPerEm;
      run = '';
    };
    for (const letter of text) {
      const point = letter.codePointAt(0) ?? 0;
      const holds = (path: string): boolean => fontAt(path).hasGlyphForCodePoint(point);
      const next = fontAt(files.find(holds) ?? files[0] ?? '');
      if (next !== face) finish();
      face = next;
      run += letter;
    }
    finish();
    return width;
  };

  return (text, { family, size, weight, isItalic }) => {
    const key = `${family} ${weight} ${isItalic} ${text}`;
    const width = known.get(key) ?? widthOf(text, fontFiles(family, weight, isItalic));
    known.set(key, width);
    return width * size;
  };
};
