import type { Stretch } from './chain.ts';
import type { Eye } from './eye.ts';

/** The part of the stage, and around it, in which points are wanted. CSS pixels. */
export type Window = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Seen, beside the stage, or behind the horizon. */
type Sight = 0 | 1 | 2;
export const seen: Sight = 0;
const beside: Sight = 1;
export const behind: Sight = 2;

/** An eye and the window that it looks through, with what is worked out once for all that it sees. */
export type Gate = {
  readonly eye: Eye;
  readonly window: Window;
  /**
   * The four planes from the eye through the edges of the window: x, y, z and the rest of each, and how far a
   * ball of radius 1 reaches over it. What lies on the outer side of one by more than that is beside the stage.
   */
  readonly planes: Float64Array;
};

const planeParts = 5;

export const createGate = (eye: Eye, window: Window): Gate => {
  const { right, up, near, distance, radius, middle } = eye;
  const planes = new Float64Array(4 * planeParts);
  const edges = [
    { row: right, sign: 1, edge: window.right - middle[0] },
    { row: right, sign: -1, edge: middle[0] - window.left },
    { row: up, sign: 1, edge: middle[1] - window.top },
    { row: up, sign: -1, edge: window.bottom - middle[1] },
  ];
  for (const [index, { row, sign, edge }] of edges.entries()) {
    const slope = edge / distance;
    const at = index * planeParts;
    for (let axis = 0; axis < 3; axis += 1) {
      planes[at + axis] = sign * (row[axis] ?? 0) + slope * (near[axis] ?? 0);
    }
    planes[at + 3] = sign * row[3] - slope * (distance - near[3]);
    planes[at + 4] = radius * Math.hypot(1, slope);
  }
  return { eye, window, planes };
};

/** Whether some of a stretch may be seen. */
export const sightOf = (stretch: Stretch, { eye, planes }: Gate): Sight => {
  const { x, y, z, reach } = stretch;
  const { position, height } = eye;
  if (x * position[0] + y * position[1] + z * position[2] + reach * height < 1) return behind;
  for (let at = 0; at < planes.length; at += planeParts) {
    const over =
      x * (planes[at] ?? 0) +
      y * (planes[at + 1] ?? 0) +
      z * (planes[at + 2] ?? 0) +
      (planes[at + 3] ?? 0);
    if (over > reach * (planes[at + 4] ?? 0)) return beside;
  }
  return seen;
};

/** Whether all of a stretch lies on this side of the horizon. */
export const isInFront = ({ x, y, z, reach }: Stretch, { eye }: Gate): boolean => {
  const { position, height } = eye;
  return x * position[0] + y * position[1] + z * position[2] - reach * height >= 1;
};
