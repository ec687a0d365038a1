import type { Point } from './box.ts';

/** A mark that may share its place with others. */
export type Sharing = {
  /** Where it happened, on the stage. */
  readonly point: Point;
  /** Marks of one place have one key. */
  readonly place: string;
  /** The town of its place, and where that stands; the place itself where it is no part of a town. */
  readonly town: string;
  readonly townPoint: Point;
  /** 0 to 1: how much room it already asks for. */
  readonly presence: number;
};

/** Where a mark stands, and whether it is piled up with others of its place. */
export type Seated = {
  readonly point: Point;
  /** The places of all that lie in its pile, by index, in order; empty where it stands by itself. */
  readonly pile: readonly number[];
};

/** More marks than this at one place are piled up. */
export const longestRow = 4;

/**
 * A site nearer to its town than `from` (CSS pixels) stands in the town's row, farther than `to` in its own.
 * Both grow with marks that stand farther apart than `step`.
 */
const townReach = { from: 20, to: 44, step: 36 };

/** CSS pixels by which the marks of a pile show behind each other, and how many of them do. */
const pileStep = 3.5;
const pileEdges = 3;

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

const mix = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** 1 where the picture cannot tell a site from its town, 0 where it can. */
const closeness = ({ point, townPoint }: Sharing, step: number): number => {
  const distance = Math.hypot(point[0] - townPoint[0], point[1] - townPoint[1]);
  const { from, to, step: usual } = townReach;
  return clamp((to - distance / Math.max(1, step / usual)) / (to - from));
};

/** Marks of one place: each asks for as much of the row as it is there, so that the row opens without a jump. */
type Row = {
  readonly anchor: Point;
  readonly members: readonly { readonly index: number; readonly weight: number }[];
};

const seatsOf = ({ anchor, members }: Row, step: number): ReadonlyMap<number, Point> => {
  const whole = members.reduce((sum, { weight }) => sum + weight, 0);
  const lift = clamp(whole - 1) * step;
  const piled = clamp(whole - longestRow);
  let before = 0;
  return new Map(
    members.map(({ index, weight }, order) => {
      const inRow: Point = [anchor[0] + (before + weight / 2 - whole / 2) * step, anchor[1] - lift];
      before += weight;
      const behind = Math.min(pileEdges, members.length - 1 - order) * pileStep;
      const inPile: Point = [anchor[0] - behind, anchor[1] - lift - behind];
      return [index, mix(inRow, inPile, piled)];
    }),
  );
};

const rowsOf = (
  marks: readonly Sharing[],
  keyOf: (mark: Sharing) => string,
  anchorOf: (mark: Sharing) => Point,
  weightOf: (mark: Sharing) => number,
): readonly Row[] => {
  const rows = new Map<string, { anchor: Point; members: { index: number; weight: number }[] }>();
  for (const [index, mark] of marks.entries()) {
    const row = rows.get(keyOf(mark)) ?? { anchor: anchorOf(mark), members: [] };
    row.members.push({ index, weight: weightOf(mark) });
    rows.set(keyOf(mark), row);
  }
  return [...rows.values()];
};

const pilesOf = (rows: readonly Row[]): ReadonlyMap<number, readonly number[]> =>
  new Map(
    rows.flatMap(({ members }) => {
      const there = members.filter(({ weight }) => weight > 0.5).map(({ index }) => index);
      return there.length > longestRow ? there.map((index) => [index, there] as const) : [];
    }),
  );

/**
 * Sets the marks of one place into a row above it, in the order in which they are given; a single mark
 * stands on its place. What cannot be told from its town stands in the town's row. More than four at one
 * place lie in a pile, the last on top. Moves little when its arguments change little.
 * @param step CSS pixels from mark to mark.
 */
export const seatMarks = (marks: readonly Sharing[], step: number): Seated[] => {
  const own = rowsOf(
    marks,
    ({ place }) => place,
    ({ point }) => point,
    ({ presence }) => presence,
  );
  const towns = rowsOf(
    marks,
    ({ town }) => town,
    ({ townPoint }) => townPoint,
    (mark) => mark.presence * closeness(mark, step),
  );
  const seats = (rows: readonly Row[]) => new Map(rows.flatMap((row) => [...seatsOf(row, step)]));
  const [ownSeats, townSeats] = [seats(own), seats(towns)];
  const piles = new Map([...pilesOf(own), ...pilesOf(towns)]);
  return marks.map((mark, index) => ({
    point: mix(
      ownSeats.get(index) ?? mark.point,
      townSeats.get(index) ?? mark.point,
      closeness(mark, step),
    ),
    pile: piles.get(index) ?? [],
  }));
};
