import type { Point } from './box.ts';

/** A mark that may lie on another. */
export type Fanned = {
  readonly point: Point;
  /** 0 to 1: how much room it already asks for. */
  readonly presence: number;
};

const rounds = 32;

/** Two marks part sideways; more of them form a ring that begins at the top. */
const startOf = (mark: Fanned, marks: readonly Fanned[]): Point => {
  const [x, y] = mark.point;
  const same = marks.filter(({ point }) => point[0] === x && point[1] === y);
  if (same.length < 2) return [x, y];
  const turn = (2 * Math.PI * same.indexOf(mark)) / same.length;
  const angle = turn - (same.length === 2 ? Math.PI : Math.PI / 2);
  return [x + mark.presence * Math.cos(angle), y + mark.presence * Math.sin(angle)];
};

/** How far the first of two points must move so that both together come `distance` apart. */
const pushOf = ([ax, ay]: Point, [bx, by]: Point, distance: number): Point => {
  const apart = Math.hypot(ax - bx, ay - by);
  if (apart >= distance || apart === 0) return [0, 0];
  const share = (distance - apart) / 2 / apart;
  return [(ax - bx) * share, (ay - by) * share];
};

/**
 * Moves marks apart until none covers another: those at one point end up around it, side by side.
 * Depends on nothing but its arguments, and moves little when they change little.
 * @param distance CSS pixels between the middles of two marks that are fully there.
 */
export const fanOut = (marks: readonly Fanned[], distance: number): Point[] => {
  let points: Point[] = marks.map((mark) => startOf(mark, marks));
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
  return points;
};
