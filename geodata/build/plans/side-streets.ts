import { divide } from './curve.ts';
import type { Locator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';
import { between, type Metres } from './plane.ts';

type SideStreets = PlanSource['sideStreets'][number];

/** Blocks of a real town are not all as long: moves a cut by up to a fifth of a block. */
const shift = (index: number): number => (((index * 31) % 7) / 7 - 0.43) * 0.45;

/** The lines of one entry: a street, or a mesh of streets between two lines. */
export const sideStreetsOf = (
  entry: SideStreets,
  locator: Locator,
  where: string,
): readonly (readonly Metres[])[] => {
  if (!('between' in entry)) return [locator.line(entry, where)];
  const [first, second] = entry.between.map((side) => locator.line(side, where));
  if (first === undefined || second === undefined) return [];
  const fine = 24;
  const cut = (line: readonly Metres[]) => divide(line, (entry.across + 1) * fine);
  const [left, right] = [cut(first), cut(second)];
  const across = Array.from({ length: entry.across }, (_, index) => {
    const station = Math.round((index + 1 + shift(index)) * fine);
    return [left[station], right[station]].filter((point) => point !== undefined);
  });
  const along = Array.from({ length: entry.along }, (_, index) => {
    const part = (index + 1) / (entry.along + 1);
    return left
      .map((point, station) => between(point, right[station] ?? point, part))
      .filter((_point, station) => station % (fine / 2) === 0);
  });
  return [...across, ...along];
};
