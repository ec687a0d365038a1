/** Widths and heights of a font in its own units: the mean width of a letter by how often English has it. */
type Metrics = {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  readonly unit: number;
};

/** From the fonts' own tables, as Capsize (MIT, SEEK) counts them. */
const ours: Readonly<Record<'serif' | 'sans', Metrics>> = {
  serif: { width: 480, ascent: 1177, descent: 308, unit: 1000 },
  sans: { width: 458, ascent: 935, descent: 265, unit: 1000 },
};

/** Fonts that readers have, and those that are as broad as they letter by letter. */
const theirs = [
  { of: 'serif', as: 'Georgia', local: ['Georgia'], width: 913, unit: 2048 },
  { of: 'serif', as: 'Noto', local: ['Noto Serif', 'Noto Serif Regular'], width: 481, unit: 1000 },
  {
    of: 'serif',
    as: 'Times',
    local: ['Times New Roman', 'Liberation Serif'],
    width: 832,
    unit: 2048,
  },
  { of: 'sans', as: 'Roboto', local: ['Roboto'], width: 911, unit: 2048 },
  { of: 'sans', as: 'Arial', local: ['Arial', 'Liberation Sans'], width: 913, unit: 2048 },
] as const;

const families = { serif: 'Thaw Serif', sans: 'Thaw Sans' } as const;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * What stands in for the story's letters until they come, as broad and as high as they are, so that the page does not
 * leap when they do. In these letters alone: for others the whole fonts are asked.
 * @param range the code points that the story's own fonts hold, as CSS writes them.
 */
export const standIns = (range: string): string =>
  theirs
    .map(({ of, as, local, width, unit }) => {
      const own = ours[of];
      const size = own.width / own.unit / (width / unit);
      return `@font-face {
  ascent-override: ${percent(own.ascent / own.unit / size)};
  descent-override: ${percent(own.descent / own.unit / size)};
  font-family: '${families[of]} as ${as}';
  font-weight: 300 700;
  line-gap-override: 0%;
  size-adjust: ${percent(size)};
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  unicode-range: ${range};
}
`;
    })
    .join('\n');
