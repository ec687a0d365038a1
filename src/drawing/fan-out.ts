import type { Point } from './box.ts';

/** A mark that may lie on another. */
export type Fanned = {
  readonly point: Point;
  /** 0 to 1: how much room it already asks for. */
  readonly presence: number;
};

const rounds = 32;

/** Radians from one to the next, so that no two of any number have the same way to go. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** A mark, and its place in the order of all. */
type Numbered = Fanned & { readonly index: number };

/** Marks at one point begin a hair's breadth apart, so that there is a way for each to go. */
const startOf = ({ point: [x, y], presence, index }: Numbered): Point => {
  const turn = goldenAngle * index;
  return [x + 0.01 * presence * Math.cos(turn), y + 0.01 * presence * Math.sin(turn)];
};

/** How far the first of two points must move so that both together come `distance` apart. */
const pushOf = ([ax, ay]: Point, [bx, by]: Point, distance: number): Point => {
  const apart = Math.hypot(ax - bx, ay - by);
  if (apart >= distance || apart === 0) return [0, 0];
  const share = (distance - apart) / 2 / apart;
  return [(ax - bx) * share, (ay - by) * share];
};

const isCrowded = (marks: readonly Fanned[], distance: number): boolean =>
  marks.some(({ point: a, presence }, i) =>
    marks.some(
      ({ point: b, presence: other }, j) =>
        j < i && Math.hypot(a[0] - b[0], a[1] - b[1]) < distance * Math.min(presence, other),
    ),
  );

/**
 * Moves marks of neighbouring places apart until none covers another; those that have room stay.
 * Depends on nothing but its arguments, and moves little when they change little.
 * @param distance CSS pixels between the middles of two marks that are fully there.
 */
export const fanOut = (all: readonly Fanned[], distance: number): Point[] => {
  // What asks for no room moves nothing and is not moved.
  const marks = all
    .map(({ point, presence }, index) => ({ point, presence, index }))
    .filter(({ presence }) => presence > 0);
  const stay = all.map(({ point }) => point);
  if (!isCrowded(marks, distance)) return stay;
  let points: Point[] = marks.map(startOf);
  for (let round = 0; round < rounds; round += 1) {
    points = points.map((point, i) => {
      let [x, y] = point;
      for (const [j, other] of points.entries()) {
        if (i === j) continue;
        const room = Math.min(marks[i]?.presence ?? 0, marks[j]?.presence ?? 0);
        const [dx, dy] = pushOf(point, other, distance * room);
        x += dx;
        y += dy;
      }
      return [x, y];
    });
  }
  const moved = new Map(marks.map(({ index }, order) => [index, points[order]]));
  return stay.map((point, index) => moved.get(index) ?? point);
};
