import { between, distanceOf, leftOf, legsOf, type Metres } from './plane.ts';

/** Metres from one stroke to the next. */
const spacing = 17;

/** Between 0 and 1, the same for the same number: the strokes of a hand, not of a comb. */
const uneven = (index: number): number => ((index * 7919) % 97) / 97;

/** The strokes that run down to the right of a line: outwards from a ring that runs against the clock. */
export const hachures = (
  ring: readonly Metres[],
  reach: number,
): readonly (readonly [Metres, Metres])[] => {
  const strokes: [Metres, Metres][] = [];
  let next = 0;
  for (const [a, b] of legsOf(ring)) {
    const length = distanceOf(a, b);
    const [x, y] = leftOf(b, a);
    for (; next < length; next += spacing) {
      const index = strokes.length;
      const foot = between(a, b, next / length);
      const [begin, end] = [uneven(index * 3) * 0.2 * reach, (0.5 + uneven(index) * 0.5) * reach];
      strokes.push([
        [foot[0] + x * begin, foot[1] + y * begin],
        [foot[0] + x * end, foot[1] + y * end],
      ]);
    }
    next -= length;
  }
  return strokes;
};
