import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon } from 'geojson';
import { closedCurve, curve } from './curve.ts';
import type { Locator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';
import { leftOf, type Metres, turnOf } from './plane.ts';

type River = PlanSource['rivers'][string];
type Banks = { readonly left: readonly Metres[]; readonly right: readonly Metres[] };
type Islands = River['islands'];

export type Island = { readonly key: string; readonly ring: readonly Metres[] };

export type Water = {
  readonly key: string;
  readonly ring: readonly Metres[];
  readonly islands: readonly Island[];
  /** Where water meets land, with the water on the right hand. */
  readonly banks: readonly (readonly Metres[])[];
  /** The middle of a river; nothing for a lake. */
  readonly middle: readonly Metres[] | null;
};

/** A line beside a line, so many metres to its left; to its right where they are below zero. */
const beside = (line: readonly Metres[], metres: number): readonly Metres[] =>
  line.map((point, index) => {
    const [x, y] = leftOf(line[index - 1] ?? point, line[index + 1] ?? point);
    return [point[0] + x * metres, point[1] + y * metres];
  });

export const againstClock = (ring: readonly Metres[]): readonly Metres[] =>
  turnOf(ring) < 0 ? ring.toReversed() : ring;

/** Both banks of a river in the direction of flow. */
const banksOf = (river: River, locator: Locator, where: string): Banks => {
  if ('banks' in river) {
    return {
      left: curve(locator.line(river.banks.left, where)),
      right: curve(locator.line(river.banks.right, where)),
    };
  }
  const centre = curve(locator.line(river.centre, where));
  return { left: beside(centre, river.width / 2), right: beside(centre, -river.width / 2) };
};

const islandsOf = (islands: Islands, locator: Locator): readonly Island[] =>
  Object.entries(islands).map(([key, { outline }]) => ({
    key,
    ring: againstClock(closedCurve(locator.line(outline, `island ${key}`))),
  }));

const middleOf = ({ left, right }: Banks): readonly Metres[] => {
  const at = (bank: readonly Metres[], part: number): Metres =>
    bank[Math.round(part * (bank.length - 1))] ?? [0, 0];
  return curve(
    Array.from({ length: 13 }, (_, index): Metres => {
      const [a, b] = [at(left, index / 12), at(right, index / 12)];
      return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    }),
  );
};

export const createWaters = (source: PlanSource, locator: Locator): readonly Water[] => [
  ...Object.entries(source.rivers).map(([key, river]): Water => {
    const where = `river ${key}`;
    const banks = banksOf(river, locator, where);
    const islands = islandsOf(river.islands, locator);
    return {
      key,
      ring: [...banks.left, ...banks.right.toReversed(), ...banks.left.slice(0, 1)],
      islands,
      banks: [banks.left, banks.right.toReversed(), ...islands.map(({ ring }) => ring)],
      middle: 'centre' in river ? curve(locator.line(river.centre, where)) : middleOf(banks),
    };
  }),
  ...Object.entries(source.lakes).map(([key, lake]): Water => {
    const ring = againstClock(closedCurve(locator.line(lake.outline, `lake ${key}`)));
    const islands = islandsOf(lake.islands, locator);
    const banks = [ring.toReversed(), ...islands.map((island) => island.ring)];
    return { key, ring, islands, banks, middle: null };
  }),
];

/** The surface of a water, with its islands as holes. */
export const surfaceOf = ({ ring, islands }: Water): Polygon => ({
  type: 'Polygon',
  coordinates: [ring, ...islands.map((island) => island.ring.toReversed())].map((line) =>
    line.map(([x, y]) => [x, y]),
  ),
});

/** The parts of a water's banks that no other water covers: a mouth has no bank across it. */
export const openBanks = (
  water: Water,
  waters: readonly Water[],
): readonly (readonly Metres[])[] => {
  const others = waters.filter((other) => other !== water).map(surfaceOf);
  const covered = (point: Metres) =>
    others.some((other) => booleanPointInPolygon([...point], other));
  return water.banks.flatMap((bank) => {
    const runs: Metres[][] = [[]];
    for (const point of bank) {
      if (covered(point)) runs.push([]);
      else runs.at(-1)?.push(point);
    }
    return runs.filter((run) => run.length > 1);
  });
};
