import { type Camp, camps } from '../ground/ground.ts';
import type { Inks } from '../theme/tokens.ts';

/** A pattern for MapLibre's fills: RGBA, two pixels of it for one of the stage. */
export type Pattern = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

export const patternRatio = 2;

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const paintPattern = (
  size: number,
  ink: string,
  cover: (x: number, y: number) => number,
): Pattern => {
  const data = new Uint8Array(size * size * 4);
  const [red = 0, green = 0, blue = 0] = channels(ink);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const share = Math.max(0, Math.min(1, cover(x + 0.5, y + 0.5)));
      data.set([red, green, blue, Math.round(255 * share)], 4 * (y * size + x));
    }
  }
  return { width: size, height: size, data };
};

/** Diagonal lines that meet at the pattern's edges. Distances are in pixels of the pattern. */
const ruled = (size: number, ink: string, width: number, falls: boolean): Pattern =>
  paintPattern(size, ink, (x, y) => {
    const along = ((falls ? x - y : x + y) + 2 * size) % size;
    const distance = Math.min(along, size - along) * Math.SQRT1_2;
    return width / 2 + 0.5 - distance;
  });

/** Crowns of trees as shares of the pattern: x, y and radius. */
export const crowns = [
  [0.27, 0.27, 0.13],
  [0.77, 0.77, 0.1],
] as const;

/** Pixels across the line of a crown. */
export const crownLine = 1.3;

/** Little crowns of trees, in two rows. */
const planted = (size: number, ink: string): Pattern =>
  paintPattern(size, ink, (x, y) => {
    return Math.max(
      ...crowns.map(([cx, cy, radius]) => {
        const distance = Math.hypot(x - cx * size, y - cy * size);
        return crownLine - Math.abs(distance - radius * size);
      }),
    );
  });

export const campHatch = (camp: Camp): string => `hatch-${camp}`;
export const builtHatch = 'hatch-built';
export const parkTrees = 'trees';

/** A pattern before it is painted: diagonal rules, or little trees. Lengths in pixels of the pattern. */
export type Ruling =
  | {
      readonly kind: 'ruled';
      readonly size: number;
      readonly ink: string;
      readonly width: number;
      /** From left to right. */
      readonly falls: boolean;
    }
  | { readonly kind: 'planted'; readonly size: number; readonly ink: string };

/** Every pattern that the style names. Colonies fall to the right, all else that is hatched rises. */
export const rulingsOf = (inks: Inks): ReadonlyMap<string, Ruling> =>
  new Map<string, Ruling>([
    ...camps.map((camp): [string, Ruling] => {
      const isColonial = camp === 'colonial';
      const [size, width] = isColonial ? [12, 1.1] : [14, 2];
      const { edge: ink } = inks.camps[camp];
      return [campHatch(camp), { kind: 'ruled', size, ink, width, falls: isColonial }];
    }),
    [builtHatch, { kind: 'ruled', size: 10, ink: inks.plan.hatch, width: 1, falls: false }],
    [parkTrees, { kind: 'planted', size: 22, ink: inks.plan.tree }],
  ]);

const paintRuling = (ruling: Ruling): Pattern =>
  ruling.kind === 'ruled'
    ? ruled(ruling.size, ruling.ink, ruling.width, ruling.falls)
    : planted(ruling.size, ruling.ink);

export const patternsOf = (inks: Inks): ReadonlyMap<string, Pattern> =>
  new Map([...rulingsOf(inks)].map(([name, ruling]) => [name, paintRuling(ruling)] as const));
