import type { Chain, Stretch } from './chain.ts';
import type { Eye } from './eye.ts';

/** The part of the stage, and around it, in which points are wanted. CSS pixels. */
export type Window = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Points on the stage: x, y, x, y, … */
export type Flat = number[];

/** Radians: a stretch behind the horizon that turns by more is not cut short. */
const shortArc = 0.2;

/** Of the distance: nearer to the eye nothing is projected truly. */
const nearest = 0.01;

/** Pixels: points nearer to the last one are left out. */
const finest = 0.7;

type Sight = 'seen' | 'beside' | 'behind';

/** Whether some of a stretch may be seen; beside the stage, or behind the horizon. */
const sightOf = ({ x, y, z, reach }: Stretch, eye: Eye, window: Window): Sight => {
  const { position, height, right, up, near, distance, radius, middle } = eye;
  const facing = x * position[0] + y * position[1] + z * position[2];
  if (facing + reach * height < 1) return 'behind';
  const across = x * right[0] + y * right[1] + z * right[2] + right[3];
  const high = x * up[0] + y * up[1] + z * up[2] + up[3];
  const depth = distance - (x * near[0] + y * near[1] + z * near[2] + near[3]);
  const ball = reach * radius;
  // The planes from the eye through the edges of the window, as slopes over the depth.
  const outside = (side: number, slope: number): boolean =>
    side - slope * depth > ball * Math.hypot(1, slope);
  const isBeside =
    outside(across, (window.right - middle[0]) / distance) ||
    outside(-across, (middle[0] - window.left) / distance) ||
    outside(high, (middle[1] - window.top) / distance) ||
    outside(-high, (window.bottom - middle[1]) / distance);
  return isBeside ? 'beside' : 'seen';
};

type Put = (x: number, y: number, isBehind: boolean) => void;

/** Projects one point; what is behind the horizon is moved onto it, in the direction in which it lies. */
const projectPoint = (points: Float64Array, index: number, eye: Eye, put: Put): void => {
  const { position, towards, height, right, up, near, distance, middle } = eye;
  let x = points[3 * index] ?? 0;
  let y = points[3 * index + 1] ?? 0;
  let z = points[3 * index + 2] ?? 0;
  const isBehind = x * position[0] + y * position[1] + z * position[2] < 1;
  if (isBehind) {
    const along = x * towards[0] + y * towards[1] + z * towards[2];
    const [sx, sy, sz] = [x - along * towards[0], y - along * towards[1], z - along * towards[2]];
    const share = Math.sqrt(1 - 1 / height ** 2) / (Math.hypot(sx, sy, sz) || 1);
    x = towards[0] / height + sx * share;
    y = towards[1] / height + sy * share;
    z = towards[2] / height + sz * share;
  }
  const across = x * right[0] + y * right[1] + z * right[2] + right[3];
  const high = x * up[0] + y * up[1] + z * up[2] + up[3];
  const before = distance - (x * near[0] + y * near[1] + z * near[2] + near[3]);
  const scale = distance / Math.max(before, nearest * distance);
  put(middle[0] + across * scale, middle[1] - high * scale, isBehind);
};

/** The runs of a chain that can be seen, broken at the horizon. Not clipped, but few points lie beside the window. */
export const projectLine = (chain: Chain, eye: Eye, window: Window): Flat[] => {
  const runs: Flat[] = [];
  let run: Flat = [];
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  const finish = (): void => {
    if (run.length > 2) runs.push(run);
    run = [];
  };
  let isLast = false;
  const put: Put = (x, y, isBehind) => {
    if (isBehind) {
      finish();
      return;
    }
    if (run.length > 0 && !isLast && Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest) {
      return;
    }
    run.push(x, y);
    lastX = x;
    lastY = y;
  };
  let isOpen = false;
  for (const stretch of chain.stretches) {
    if (sightOf(stretch, eye, window) !== 'seen') {
      finish();
      isOpen = false;
      continue;
    }
    for (let index = stretch.from + (isOpen ? 1 : 0); index <= stretch.to; index += 1) {
      isLast = index === stretch.to;
      projectPoint(chain.points, index, eye, put);
    }
    isOpen = true;
  }
  finish();
  return runs;
};

/** Radians of the horizon that one straight piece may cut off. */
const limbStep = 0.06;

/** A ring on the stage; null where none of it can be seen. Stretches out of sight keep their ends alone. */
export const projectRing = (chain: Chain, eye: Eye, window: Window): Flat | null => {
  const ring: Flat = [];
  const sights = new Set<Sight>();
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  let wasBehind = false;
  const [cx, cy] = limbMiddle(eye);
  const put: Put = (x, y, isBehind) => {
    if (isBehind && wasBehind && eye.showsLimb) {
      const [from, to] = [Math.atan2(lastY - cy, lastX - cx), Math.atan2(y - cy, x - cx)];
      const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
      const steps = Math.ceil(Math.abs(turn) / limbStep);
      const [r0, r1] = [Math.hypot(lastX - cx, lastY - cy), Math.hypot(x - cx, y - cy)];
      for (let step = 1; step < steps; step += 1) {
        const share = step / steps;
        const angle = from + turn * share;
        const reach = r0 + (r1 - r0) * share;
        ring.push(cx + reach * Math.cos(angle), cy + reach * Math.sin(angle));
      }
    } else if (Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest) {
      return;
    }
    ring.push(x, y);
    lastX = x;
    lastY = y;
    wasBehind = isBehind;
  };
  for (const stretch of chain.stretches) {
    const sight = sightOf(stretch, eye, window);
    sights.add(sight);
    const isWhole = sight === 'seen' || (sight === 'behind' && stretch.reach > shortArc);
    if (isWhole) {
      for (let index = stretch.from; index <= stretch.to; index += 1) {
        projectPoint(chain.points, index, eye, put);
      }
    } else {
      projectPoint(chain.points, stretch.from, eye, put);
      projectPoint(chain.points, stretch.to, eye, put);
    }
  }
  const isShown = sights.has('seen') || (sights.has('beside') && surrounds(ring, window));
  return isShown && ring.length > 4 ? ring : null;
};

/** The middle of the globe's disc on the stage, nearly. */
const limbMiddle = ({ towards, height, right, up, near, distance, middle }: Eye) => {
  const [x, y, z] = towards.map((part) => part / height) as [number, number, number];
  const across = x * right[0] + y * right[1] + z * right[2] + right[3];
  const high = x * up[0] + y * up[1] + z * up[2] + up[3];
  const before = distance - (x * near[0] + y * near[1] + z * near[2] + near[3]);
  const scale = distance / Math.max(before, nearest * distance);
  return [middle[0] + across * scale, middle[1] - high * scale] as const;
};

/** Whether the box around a ring reaches into the window: one that lies around it has no point in it. */
const surrounds = (ring: Flat, { left, top, right, bottom }: Window): boolean => {
  let [west, north, east, south] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let index = 0; index < ring.length; index += 2) {
    const [x = 0, y = 0] = [ring[index], ring[index + 1]];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return west < right && east > left && north < bottom && south > top;
};

/** The edge of the globe on the stage, against the clock as one sees it, as outer rings of land run. */
export const limbRing = (eye: Eye): Flat => {
  const { towards, height } = eye;
  const [x, y, z] = towards;
  const helper: readonly [number, number, number] = Math.abs(z) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const a = normal(cross(helper, [x, y, z]));
  const b = cross([x, y, z], a);
  const reach = Math.sqrt(1 - 1 / height ** 2);
  const ring: Flat = [];
  const count = 120;
  const points = new Float64Array(3);
  for (let index = 0; index < count; index += 1) {
    const angle = (2 * Math.PI * index) / count;
    const [c, s] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    points[0] = x / height + a[0] * c + b[0] * s;
    points[1] = y / height + a[1] * c + b[1] * s;
    points[2] = z / height + a[2] * c + b[2] * s;
    projectPoint(points, 0, eye, (px, py) => ring.push(px, py));
  }
  return ring;
};

type Vector = readonly [number, number, number];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const normal = (a: Vector): Vector => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};
