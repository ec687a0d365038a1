import { type Inks, lamp, paper } from './tokens.ts';

/** By day and by night: two sheets, each with inks of its own. */
export const themes = ['paper', 'lamp'] as const;
export type Theme = (typeof themes)[number];

/** What a reader may ask for. */
export const themeChoices = ['system', ...themes] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export const inksOf: Readonly<Record<Theme, Inks>> = { paper, lamp };

/** The reader has the last word, then the mode, where it has a theme of its own, then the system. */
export const chooseTheme = (ofReader: ThemeChoice, ofMode: Theme | null, ofSystem: Theme): Theme =>
  ofReader === 'system' ? (ofMode ?? ofSystem) : ofReader;
