import type { Point } from './box.ts';

/** A mark that may lie on another. */
export type Fanned = {
  readonly point: Point;
  /** 0 to 1: how much room it already asks for. */
  readonly presence: number;
};

const rounds = 24;

/** Two marks part sideways; more of them form a ring that begins at the top. */
const startOf = (mark: Fanned, marks: readonly Fanned[]): [number, number] => {
  const [x, y] = mark.point;
  const same = marks.filter(({ point }) => point[0] === x && point[1] === y);
  if (same.length < 2) return [x, y];
  const turn = (2 * Math.PI * same.indexOf(mark)) / same.length;
  const angle = turn - (same.length === 2 ? Math.PI : Math.PI / 2);
  return [x + mark.presence * Math.cos(angle), y + mark.presence * Math.sin(angle)];
};

const part = (a: [number, number], b: [number, number], distance: number): void => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const apart = Math.hypot(dx, dy);
  if (apart >= distance || apart === 0) return;
  const push = (distance - apart) / 2 / apart;
  a[0] -= dx * push;
  a[1] -= dy * push;
  b[0] += dx * push;
  b[1] += dy * push;
};

/**
 * Moves marks apart until none covers another: those at one point end up around it, side by side.
 * Depends on nothing but its arguments, and moves little when they change little.
 * @param distance CSS pixels between the middles of two marks that are fully there.
 */
export const fanOut = (marks: readonly Fanned[], distance: number): Point[] => {
  const moved = marks.map((mark) => startOf(mark, marks));
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, a] of moved.entries()) {
      for (let j = i + 1; j < moved.length; j += 1) {
        const b = moved[j];
        const room = Math.min(marks[i]?.presence ?? 0, marks[j]?.presence ?? 0);
        if (b !== undefined) part(a, b, distance * room);
      }
    }
  }
  return moved;
};
