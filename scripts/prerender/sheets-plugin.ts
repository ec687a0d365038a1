import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { themeSheet } from '../../src/theme/theme-sheet.ts';
import { compiledStory } from './compiled-story.ts';
import { firstPictureSheet } from './first-picture-sheet.ts';

type Options = { readonly geodata: string; readonly language: string };

/**
 * Prints the style sheets that are worked out, so that they stand before any script runs: the inks of both themes,
 * and where the first picture is.
 */
export const sheetsPlugin = ({ geodata, language }: Options): Plugin => {
  const sheets: Readonly<Record<string, () => string>> = {
    '\0virtual:thaw/themes.css': themeSheet,
    '\0virtual:thaw/first-picture.css': () =>
      firstPictureSheet(compiledStory(resolve(geodata), language).story),
  };
  return {
    name: 'thaw-sheets',
    resolveId: (id) => (Object.hasOwn(sheets, `\0${id}`) ? `\0${id}` : null),
    load: (id) => (Object.hasOwn(sheets, id) ? (sheets[id]?.() ?? null) : null),
  };
};
