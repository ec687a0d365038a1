import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFamily } from '../../src/drawing/lettering.ts';

const { resolve } = createRequire(import.meta.url);

const filesOf = (name: string): string => join(dirname(resolve(`${name}/package.json`)), 'files');

/** The subsets of a family, those first that most names are written in. */
const scripts = [
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
] as const;

const firaSans = (weight: number): string[] =>
  scripts.map((script) =>
    join(filesOf('@fontsource/fira-sans'), `fira-sans-${script}-${weight}-normal.woff2`),
  );

const literata = (style: 'normal' | 'italic'): string[] =>
  scripts.map((script) =>
    join(filesOf('@fontsource-variable/literata'), `literata-${script}-wght-${style}.woff2`),
  );

const cut = 'geodata/ground/fonts';

/** The scripts that the families of Latin and Cyrillic lack, as src/app/fonts.css has them. */
const others = (family: FontFamily): string[] => [
  join(
    filesOf(`@fontsource/noto-${family === 'sans' ? 'sans' : 'serif'}-georgian`),
    `noto-${family === 'sans' ? 'sans' : 'serif'}-georgian-georgian-400-normal.woff2`,
  ),
  ...readdirSync(cut)
    .filter((name) => name.endsWith('.woff2'))
    .sort()
    .map((name) => join(cut, name)),
];

/** The files of a font as the page uses it, in the order in which a letter is looked for in them. */
export const fontFiles = (
  family: FontFamily,
  weight: 400 | 500 | 600,
  isItalic: boolean,
): readonly string[] =>
  family === 'sans'
    ? [...firaSans(weight), ...others(family)]
    : [...literata(isItalic ? 'italic' : 'normal'), ...others(family)];
