import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon } from 'geojson';
import { densify, divide } from './curve.ts';
import type { Locator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';
import { between, distanceToLine, type Metres } from './plane.ts';

type SideStreets = PlanSource['sideStreets'][number];

/** Blocks of a real town are not all as long: moves a cut by up to a fifth of a block. */
const shift = (index: number): number => (((index * 31) % 7) / 7 - 0.43) * 0.45;

/** The line without the points between which it runs straight. */
const straighten = (line: readonly Metres[]): readonly Metres[] => {
  const kept: Metres[] = [];
  for (const [index, point] of line.entries()) {
    const [from, to] = [kept.at(-1), line[index + 1]];
    const isOnWay =
      from !== undefined && to !== undefined && distanceToLine(point, [from, to]) < 0.05;
    if (!isOnWay) kept.push(point);
  }
  return kept;
};

/** The parts of a line that no area covers. */
const giveWay = (
  line: readonly Metres[],
  areas: readonly Polygon[],
): readonly (readonly Metres[])[] => {
  const runs: Metres[][] = [[]];
  for (const point of densify(line, 6)) {
    if (areas.some((area) => booleanPointInPolygon([...point], area))) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 3).map(straighten);
};

/** The lines of one entry: a street, or a mesh of streets between two lines, which gives way to the areas. */
export const sideStreetsOf = (
  entry: SideStreets,
  locator: Locator,
  where: string,
  areas: readonly Polygon[],
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
  return [...across, ...along].flatMap((street) => giveWay(street, areas));
};
