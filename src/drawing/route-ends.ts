import type { Point } from './box.ts';
import type { Station } from './clip-line.ts';

/** Where a line ends on the stage, in CSS pixels. */
export type Ending = {
  readonly goal: Point;
  /** The direction from the goal towards where the line comes from, in radians. */
  readonly approach: number;
  /** Across its head. */
  readonly width: number;
  /** From the goal to the middle of its head. */
  readonly distance: number;
};

/** Lines that end nearer than this to each other (CSS pixels) end at one goal. */
const sameGoal = 14;

/** CSS pixels that two heads leave between them. */
const headGap = 3;

const rounds = 12;

/** An angle between -π and π. */
const turned = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

export const isSameGoal = (
  { goal: a }: Pick<Ending, 'goal'>,
  { goal: b }: Pick<Ending, 'goal'>,
): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < sameGoal;

/** The angle that the heads of two lines need between them at their goal. */
const needed = (a: Ending, b: Ending): number => {
  const chord = (a.width + b.width) / 2 + headGap;
  return 2 * Math.asin(Math.min(1, chord / 2 / Math.min(a.distance, b.distance)));
};

/** How far the first of two lines must turn so that both together stand apart; the earlier turns back. */
const turnOf = (a: Ending, b: Ending, apart: number, isEarlier: boolean): number => {
  const lack = needed(a, b) - Math.abs(apart);
  if (lack <= 0) return 0;
  const side = Math.sign(apart) || (isEarlier ? -1 : 1);
  return (side * lack) / 2;
};

/**
 * By how many radians each line turns about its goal, so that the heads of lines that meet stand side by
 * side instead of on each other. 0 for a line that meets no other.
 */
export const spreadEndings = (endings: readonly Ending[]): number[] => {
  let angles = endings.map(({ approach }) => approach);
  for (let round = 0; round < rounds; round += 1) {
    angles = angles.map((angle, i) => {
      const own = endings[i];
      let turn = 0;
      for (const [j, other] of endings.entries()) {
        if (i === j || own === undefined || !isSameGoal(own, other)) continue;
        turn += turnOf(own, other, turned(angle - (angles[j] ?? 0)), i < j);
      }
      return angle + turn;
    });
  }
  return angles.map((angle, index) => angle - (endings[index]?.approach ?? 0));
};

/** CSS pixels from the goal within which a line bends towards its place beside others. */
const bendReach = 130;

/** The station turned about the goal: wholly at the goal, not at all where it is far from it. */
export const bend = (station: Station, [gx, gy]: Point, turn: number): Station => {
  const [dx, dy] = [station.x - gx, station.y - gy];
  const share = Math.max(0, 1 - Math.hypot(dx, dy) / bendReach);
  if (turn === 0 || share === 0) return station;
  const angle = turn * share * share * (3 - 2 * share);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { ...station, x: gx + dx * cos - dy * sin, y: gy + dx * sin + dy * cos };
};
