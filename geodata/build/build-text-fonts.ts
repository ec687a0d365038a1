import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { standIns } from './stand-ins.ts';
import { type TextLetters, textLetters } from './text-letters.ts';
import { unicodeRange } from './unicode-range.ts';

const folder = fileURLToPath(new URL('../fonts/', import.meta.url));

type Cut = {
  readonly file: string;
  readonly family: 'Thaw Serif' | 'Thaw Sans';
  readonly style: 'normal' | 'italic';
  /** As the style sheet has it: one weight or a range. */
  readonly weight: string;
  readonly whole: string;
  readonly letters: keyof TextLetters;
  readonly features: readonly string[];
  readonly axes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
};

const scripts = [
  { script: 'latin', letters: 'text', capitals: 'capitals' },
  { script: 'latin-ext', letters: 'text', capitals: 'capitals' },
  { script: 'cyrillic', letters: 'cyrillic', capitals: 'cyrillicCapitals' },
] as const;

const literata = (script: string, style: 'normal' | 'italic'): string =>
  `@fontsource-variable/literata/files/literata-${script}-wght-${style}.woff2`;

/** What of a font's own typography is kept: letters that are set together or lean on each other. */
const features = ['ccmp', 'calt', 'liga', 'kern', 'mark', 'mkmk', 'rvrn'];

/** For figures that change in their place. */
const withFigures = [...features, 'tnum'];

/** The files that the story is written with. Titles and dates are the only thin letters. */
export const textCuts: readonly Cut[] = [
  {
    file: 'serif-display',
    family: 'Thaw Serif',
    style: 'normal',
    weight: '300 350',
    whole: literata('latin', 'normal'),
    letters: 'display',
    axes: { wght: 330 },
    features: withFigures,
  },
  ...scripts.flatMap(({ script, letters, capitals }): Cut[] => [
    {
      file: `serif-${script}`,
      family: 'Thaw Serif',
      style: 'normal',
      weight: '400 700',
      whole: literata(script, 'normal'),
      letters: capitals,
      axes: { wght: { min: 400, max: 700 } },
      features,
    },
    {
      file: `serif-italic-${script}`,
      family: 'Thaw Serif',
      style: 'italic',
      weight: '400',
      whole: literata(script, 'italic'),
      letters,
      axes: { wght: 400 },
      features,
    },
    // What is bold by itself, as the head of a table, is not made bolder.
    ...([400, 500] as const).map(
      (weight): Cut => ({
        file: `sans-${weight}-${script}`,
        family: 'Thaw Sans',
        style: 'normal',
        weight: weight === 500 ? '500 700' : '400',
        whole: `@fontsource/fira-sans/files/fira-sans-${script}-${weight}-normal.woff2`,
        letters,
        features: withFigures,
      }),
    ),
  ]),
];

/** The code points that a font file holds, in their order. */
const pointsIn = (file: Uint8Array): readonly number[] => {
  const font = create(Buffer.from(file));
  if (!('characterSet' in font)) throw new TypeError('a collection of fonts is no font');
  return [...font.characterSet].filter((point) => point < 0xffff).sort((a, b) => a - b);
};

const faceRule = ({ file, family, style, weight }: Cut, points: readonly number[]): string =>
  `@font-face {
  font-display: swap;
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  src: url('./${file}.woff2') format('woff2');
  unicode-range: ${unicodeRange(points)};
}
`;

/**
 * Cuts what the story is written with out of Literata and Fira Sans, and writes the style sheet of the files. A
 * letter that is in none of them is taken from the whole fonts, which come after them in the page's list.
 */
export const buildTextFonts = async (): Promise<void> => {
  const { resolve } = createRequire(import.meta.url);
  const letters = textLetters();
  mkdirSync(folder, { recursive: true });
  const rules: string[] = [];
  const held = new Map<string, Set<number>>();
  for (const cut of textCuts) {
    const file = await subsetFont(readFileSync(resolve(cut.whole)), letters[cut.letters], {
      targetFormat: 'woff2',
      keepFeatures: cut.features,
      ...(cut.axes === undefined ? {} : { variationAxes: cut.axes }),
    });
    writeFileSync(join(folder, `${cut.file}.woff2`), file);
    const face = `${cut.family} ${cut.style} ${cut.weight}`;
    const before = held.get(face) ?? new Set();
    // What several files hold, as the space, is asked of the first alone.
    const points = pointsIn(file).filter((point) => !before.has(point));
    held.set(face, new Set([...before, ...points]));
    rules.push(faceRule(cut, points));
  }
  const latin = held.get('Thaw Serif normal 400 700') ?? [];
  rules.push(
    standIns(unicodeRange([...latin].filter((point) => point < 0x250).sort((a, b) => a - b))),
  );
  writeFileSync(
    join(folder, 'fonts.css'),
    `/* Written by \`npm run geodata:fonts\`: the letters that the story uses. */\n${rules.join('\n')}`,
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTextFonts();
