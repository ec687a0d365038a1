import { describe, expect, it } from 'vitest';
import { chooseTheme, inksOf, themes } from '../../src/theme/theme.ts';
import { themeSheet } from '../../src/theme/theme-sheet.ts';
import { type Inks, lamp, paper } from '../../src/theme/tokens.ts';

describe('chooseTheme', () => {
  it.each([
    ['paper', 'lamp', 'lamp', 'paper'],
    ['lamp', 'paper', 'paper', 'lamp'],
    ['system', 'lamp', 'paper', 'lamp'],
    ['system', null, 'paper', 'paper'],
    ['system', null, 'lamp', 'lamp'],
  ] as const)('reader %s, mode %s, system %s: %s', (reader, mode, system, theme) => {
    expect(chooseTheme(reader, mode, system)).toBe(theme);
  });
});

/** Relative luminance of a hex colour: WCAG 2.2, "relative luminance". */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, "contrast ratio". */
const contrast = (a: string, b: string): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
  return (lighter + 0.05) / (darker + 0.05);
};

type Pair = readonly [name: string, ink: string, ground: string];

const pairs = (
  inks: Readonly<Record<string, string>>,
  grounds: Readonly<Record<string, string>>,
): Pair[] =>
  Object.entries(inks).flatMap(([ink, inkColour]) =>
    Object.entries(grounds).map(
      ([ground, colour]): Pair => [`${ink} on ${ground}`, inkColour, colour],
    ),
  );

const texts = ({ page, ink, faint, waterInk, land, halo, sea }: Inks): Pair[] => [
  ...pairs(
    { ink: page.ink, quiet: page.quiet, accent: page.accent },
    { slip: page.slip, desk: page.desk },
  ),
  ...pairs({ ink, faint }, { land, halo }),
  ...pairs({ waterInk }, { sea, halo }),
];

const marks = ({ page, now, halo, land, sea, coast, border, contested, plan }: Inks): Pair[] => [
  ...pairs({ now }, { halo, land, sea, slip: page.slip }),
  ...pairs({ now }, { built: plan.built, street: plan.street, park: plan.park }),
  ...pairs({ coast }, { land, sea }),
  ...pairs({ border, contested }, { land, slip: page.slip }),
  ...pairs({ building: plan.building }, { built: plan.built }),
];

const tooWeak = (list: readonly Pair[], least: number) =>
  list
    .filter(([, ink, ground]) => contrast(ink, ground) < least)
    .map(([name, ink, ground]) => `${name}: ${contrast(ink, ground).toFixed(2)}`);

describe.each(themes)('the inks of %s', (theme) => {
  it('let words be read: 4.5 to 1', () => {
    expect(tooWeak(texts(inksOf[theme]), 4.5)).toEqual([]);
  });

  it('let marks and lines be seen: 3 to 1', () => {
    expect(tooWeak(marks(inksOf[theme]), 3)).toEqual([]);
  });
});

/** CIE 1976 lightness, 0 to 100. */
const lightness = (hex: string): number => {
  const share = luminance(hex);
  return share > 0.008856 ? 116 * Math.cbrt(share) - 16 : 903.3 * share;
};

describe.each(themes)('the camps of %s', (theme) => {
  it('are told apart by their lightness alone where they have no hatching', () => {
    const { colonial, occupied, disputed, ...plain } = inksOf[theme].camps;
    const edges = Object.values(plain).map(({ edge }) => lightness(edge));
    const steps = edges
      .sort((one, two) => one - two)
      .slice(1)
      .map((light, index) => light - (edges[index] ?? 0));
    expect(steps).toHaveLength(5);
    expect(Math.min(...steps)).toBeGreaterThan(4.5);
  });
});

describe('themeSheet', () => {
  /** The rules of the sheet: under which condition, for which root, in which inks. */
  const rulesOf = (sheet: string) =>
    sheet.split('\n').flatMap((line) => {
      const condition = /^@media ([^{]+)/.exec(line)?.[1] ?? 'always';
      return [...line.matchAll(/(:root[^{]*)\{color-scheme:(\w+);[^}]*--slip:(#\w+)/g)].map(
        ([, root, scheme, slip]) => [condition, root, scheme, slip],
      );
    });

  it('follows the system without a script, the mark of the page with one, and prints on paper', () => {
    expect(rulesOf(themeSheet())).toEqual([
      ['always', ':root', 'light', paper.page.slip],
      ['screen and (prefers-color-scheme:dark)', ':root', 'dark', lamp.page.slip],
      ['screen', ":root[data-theme='paper']", 'light', paper.page.slip],
      ['screen', ":root[data-theme='lamp']", 'dark', lamp.page.slip],
    ]);
  });

  it('names every ink of the page and of the key', () => {
    for (const name of ['--edge', '--quiet', '--camp-western-alliance-wash', '--map-now']) {
      expect(themeSheet().split(`${name}:#`)).toHaveLength(5);
    }
    expect(themeSheet()).toContain(
      "[data-camp='neutral']{--wash:var(--camp-neutral-wash);--rim:var(--camp-neutral-edge)}",
    );
  });
});
