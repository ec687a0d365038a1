import type { LineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Camp, Span, World } from '../ground/ground.ts';
import { isInForceOn } from '../ground/in-force.ts';
import type { ArcSides, Tenure } from './arc-sides.ts';
import { joinLines } from './join-lines.ts';

/**
 * A line along which a band in the ink of a camp runs. `side` says where the camp lies: on the left (−1)
 * or the right (1) where another camp is opposite, on both (0) where the same is, or the sea, which
 * is laid over the outer half.
 */
export type CampBand = Span & {
  readonly camp: Camp;
  readonly side: -1 | 0 | 1;
  /** How large the land is that it edges, or the enclave that it runs around, as `shorterSide` has it. */
  readonly size: number;
  readonly line: readonly Position[];
};

type Side = Pick<Tenure, 'camp' | 'size'> | null;

/** Who is on both sides of an arc, for one time. */
type Stretch = Span & { readonly left: Side; readonly right: Side };

const isSame = (one: Side, other: Side): boolean =>
  one?.camp === other?.camp && one?.size === other?.size;

const sideOn = (tenures: readonly Tenure[], day: string): Side => {
  const tenure = tenures.find((one) => isInForceOn(one, day));
  return tenure === undefined ? null : { camp: tenure.camp, size: tenure.size };
};

/** A day before all others. */
const before = '0001-01-01';

const spanOf = (from: string, to: string | undefined): Span => ({
  ...(from === before ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const isAlways = ({ from, to }: Span): boolean => from === undefined && to === undefined;

/** The times of an arc in each of which the camps on its sides stay the same. */
const stretchesOf = (left: readonly Tenure[], right: readonly Tenure[]): Stretch[] => {
  if (left.every(isAlways) && right.every(isAlways)) {
    return [{ left: sideOn(left, before), right: sideOn(right, before) }];
  }
  const days = [...left, ...right].flatMap(({ from, to }) => [from ?? before, to ?? before]);
  const cuts = [...new Set([before, ...days])].sort();
  const sides = cuts.map((day) => ({ day, left: sideOn(left, day), right: sideOn(right, day) }));
  const changes = sides.filter((now, index) => {
    const last = sides[index - 1];
    return last === undefined || !isSame(now.left, last.left) || !isSame(now.right, last.right);
  });
  return changes.map(({ day, ...both }, index) => ({
    ...both,
    ...spanOf(day, changes[index + 1]?.day),
  }));
};

/** The map's own edge at 180° and the land around the south pole have no bands. */
const hasBand = (line: readonly Position[]): boolean =>
  line.some((point) => Math.abs(point[0] ?? 0) < 179.9) &&
  line.every((point) => (point[1] ?? 0) > -60);

type Group = { readonly stretch: Stretch; readonly lines: Position[][] };

const bandsAlong = (line: readonly Position[], { left, right, ...span }: Stretch): CampBand[] => {
  if (left === null || right === null || left.camp === right.camp) {
    const sides = [left, right].filter((one) => one !== null);
    return sides.slice(0, 1).map(({ camp }) => {
      const size = Math.min(...sides.map((one) => one.size));
      return { camp, side: 0, size, line, ...span };
    });
  }
  return [
    { ...left, side: -1, line, ...span },
    { ...right, side: 1, line, ...span },
  ];
};

/** With the two sides in the order of their names, so that equal ones can be joined. */
const inOrder = (stretch: Stretch, line: readonly Position[]): Group => {
  const { left, right } = stretch;
  return (left?.camp ?? '') > (right?.camp ?? '')
    ? { stretch: { ...stretch, left: right, right: left }, lines: [line.toReversed()] }
    : { stretch, lines: [[...line]] };
};

/** The bands of a level, whose arcs have those `sides`: along every coast and border, joined into long lines. */
export const campBandsOf = (world: World, sides: readonly ArcSides[]): CampBand[] => {
  const groups = new Map<string, Group>();
  for (const [arc, { left, right }] of sides.entries()) {
    if (left.length + right.length === 0) continue;
    const shape = feature(world, { type: 'LineString', arcs: [arc] }).geometry as LineString;
    if (!hasBand(shape.coordinates)) continue;
    for (const stretch of stretchesOf(left, right)) {
      const { stretch: ordered, lines } = inOrder(stretch, shape.coordinates);
      const key = JSON.stringify([ordered.left, ordered.right, ordered.from, ordered.to]);
      const group = groups.get(key) ?? { stretch: ordered, lines: [] };
      groups.set(key, group);
      group.lines.push(...lines);
    }
  }
  return [...groups.values()].flatMap(({ stretch, lines }) =>
    joinLines(lines).flatMap((line) => bandsAlong(line, stretch)),
  );
};
