/** The scripts that the page's own fonts hold; in any other a name would look different on every machine. */
const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Georgian',
  'Han',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Armenian',
  'Devanagari',
  'Myanmar',
  'Common',
];

const ownScripts = new RegExp(
  `^[${scripts.map((script) => `\\p{Script=${script}}`).join('')}\\p{Mark}]+$`,
  'u',
);

/** Whether a name can be written with the fonts that come with the page. */
export const isInOwnFonts = (text: string): boolean => ownScripts.test(text);
