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

/** Little crowns of trees, in two rows. */
const planted = (size: number, ink: string): Pattern =>
  paintPattern(size, ink, (x, y) => {
    const crowns = [
      [0.27, 0.27, 0.13],
      [0.77, 0.77, 0.1],
    ] as const;
    return Math.max(
      ...crowns.map(([cx, cy, radius]) => {
        const distance = Math.hypot(x - cx * size, y - cy * size);
        return 1.3 - Math.abs(distance - radius * size);
      }),
    );
  });

export const campHatch = (camp: Camp): string => `hatch-${camp}`;
export const builtHatch = 'hatch-built';
export const parkTrees = 'trees';

/** Every pattern that the style names. Colonies fall to the right, all else that is hatched rises. */
export const patternsOf = (inks: Inks): ReadonlyMap<string, Pattern> =>
  new Map([
    ...camps.map((camp) => {
      const isColonial = camp === 'colonial';
      const size = isColonial ? 12 : 14;
      const { edge } = inks.camps[camp];
      return [campHatch(camp), ruled(size, edge, isColonial ? 1.1 : 2, isColonial)] as const;
    }),
    [builtHatch, ruled(10, inks.plan.hatch, 1, false)],
    [parkTrees, planted(22, inks.plan.tree)],
  ]);
