import type { Plugin } from 'vite';
import { themeSheet } from '../../src/theme/theme-sheet.ts';

const moduleName = 'virtual:thaw/themes.css';
const resolvedName = `\0${moduleName}`;

/** Prints the inks of both themes as a style sheet, so that they stand before any script runs. */
export const themePlugin = (): Plugin => ({
  name: 'thaw-themes',
  resolveId: (id) => (id === moduleName ? resolvedName : null),
  load: (id) => (id === resolvedName ? themeSheet() : null),
});
