/**
 * Points on the stage: x, y, x, y, … of which `length` numbers hold. Written over again and again: what
 * gives one says how long it holds. A picture has a hundred thousand points, and would otherwise have to
 * find room for each of them several times.
 */
export type Flat = { xy: Float64Array; length: number };

export const createFlat = (numbers: readonly number[] = []): Flat => ({
  xy: numbers.length === 0 ? new Float64Array(1024) : Float64Array.from(numbers),
  length: numbers.length,
});

const grow = (flat: Flat): void => {
  const larger = new Float64Array(2 * flat.xy.length + 2);
  larger.set(flat.xy);
  flat.xy = larger;
};

export const addTo = (flat: Flat, x: number, y: number): void => {
  if (flat.length + 2 > flat.xy.length) grow(flat);
  flat.xy[flat.length] = x;
  flat.xy[flat.length + 1] = y;
  flat.length += 2;
};

/** Makes it run the other way. */
export const reverse = ({ xy, length }: Flat): void => {
  for (let from = 0, to = length - 2; from < to; from += 2, to -= 2) {
    const x = xy[from] ?? 0;
    const y = xy[from + 1] ?? 0;
    xy[from] = xy[to] ?? 0;
    xy[from + 1] = xy[to + 1] ?? 0;
    xy[to] = x;
    xy[to + 1] = y;
  }
};
