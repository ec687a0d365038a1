import type { LineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Camp, Span, World } from '../ground/ground.ts';
import { inForceOn } from '../ground/in-force.ts';
import { dayNumber } from '../story/days.ts';
import { toWorld } from '../timeline/mercator.ts';
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
  /** The shorter side of the box around it, as a share of the world's width; 1 for lines that do not close. */
  readonly size: number;
  readonly line: readonly Position[];
};

/** Camps on both sides of an arc, for one time. */
type Stretch = Span & { readonly left: Camp | null; readonly right: Camp | null };

const campOn = (tenures: readonly Tenure[], day: string): Camp | null =>
  tenures.find(inForceOn(dayNumber(day)))?.camp ?? null;

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
    return [{ left: left[0]?.camp ?? null, right: right[0]?.camp ?? null }];
  }
  const days = [...left, ...right].flatMap(({ from, to }) => [from ?? before, to ?? before]);
  const cuts = [...new Set([before, ...days])].sort();
  const camps = cuts.map((day) => ({ day, left: campOn(left, day), right: campOn(right, day) }));
  const changes = camps.filter(
    (now, index) =>
      now.left !== camps[index - 1]?.left || now.right !== camps[index - 1]?.right || index === 0,
  );
  return changes.map(({ day, ...sides }, index) => ({
    ...sides,
    ...spanOf(day, changes[index + 1]?.day),
  }));
};

const sizeOf = (line: readonly Position[]): number => {
  const [first, last] = [line[0], line.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 1;
  const points = line.map(([lng = 0, lat = 0]) => toWorld(lng, lat));
  const width = Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));
  const height = Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y));
  return Math.min(width, height);
};

/** The map's own edge at 180° and the land around the south pole have no bands. */
const hasBand = (line: readonly Position[]): boolean =>
  line.some(([lng = 0]) => Math.abs(lng) < 179.9) && line.every(([, lat = 0]) => lat > -60);

type Group = { readonly stretch: Stretch; readonly lines: Position[][] };

const bandsAlong = (line: readonly Position[], { left, right, ...span }: Stretch): CampBand[] => {
  const size = sizeOf(line);
  const band = (camp: Camp | null, side: CampBand['side']): CampBand[] =>
    camp === null ? [] : [{ camp, side, size, line, ...span }];
  if (left === null || right === null || left === right) return band(left ?? right, 0);
  return [...band(left, -1), ...band(right, 1)];
};

/** With the two sides in the order of their names, so that equal ones can be joined. */
const inOrder = (stretch: Stretch, line: readonly Position[]): Group => {
  const { left, right } = stretch;
  return (left ?? '') > (right ?? '')
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
