import type { Chain, Stretch } from './chain.ts';
import type { Eye } from './eye.ts';
import { addTo, createFlat, type Flat } from './flat.ts';
import { behind, type Gate, isInFront, seen, sightOf, type Window } from './gate.ts';

/** Radians: a stretch behind the horizon that turns by more is not cut short. */
const shortArc = 0.2;

/** Of the distance: nearer to the eye nothing is projected truly. */
const nearest = 0.01;

/** Pixels: points nearer to the last one are left out. */
const finest = 0.7;

/** Where the point stands that was projected last: read before the next is. */
const spot = { x: 0, y: 0, isBehind: false };

/** To the stage, from radii of the globe. */
const stand = (x: number, y: number, z: number, eye: Eye): void => {
  const { right, up, near, distance, middle } = eye;
  const across = x * right[0] + y * right[1] + z * right[2] + right[3];
  const high = x * up[0] + y * up[1] + z * up[2] + up[3];
  const before = distance - (x * near[0] + y * near[1] + z * near[2] + near[3]);
  const scale = distance / Math.max(before, nearest * distance);
  spot.x = middle[0] + across * scale;
  spot.y = middle[1] - high * scale;
};

/** Projects one point; what is behind the horizon is moved onto it, in the direction in which it lies. */
const projectPoint = (points: Float64Array, index: number, eye: Eye): void => {
  const { position, towards, height } = eye;
  const x = points[3 * index] ?? 0;
  const y = points[3 * index + 1] ?? 0;
  const z = points[3 * index + 2] ?? 0;
  spot.isBehind = x * position[0] + y * position[1] + z * position[2] < 1;
  if (!spot.isBehind) {
    stand(x, y, z, eye);
    return;
  }
  const along = x * towards[0] + y * towards[1] + z * towards[2];
  const sx = x - along * towards[0];
  const sy = y - along * towards[1];
  const sz = z - along * towards[2];
  const share =
    Math.sqrt(1 - 1 / (height * height)) / (Math.sqrt(sx * sx + sy * sy + sz * sz) || 1);
  stand(
    towards[0] / height + sx * share,
    towards[1] / height + sy * share,
    towards[2] / height + sz * share,
    eye,
  );
};

/** Whether the last point of a line is so near that one does not see both. */
const isNearEnd = ({ xy, length }: Flat): boolean =>
  length > 0 &&
  Math.abs(spot.x - (xy[length - 2] ?? 0)) < finest &&
  Math.abs(spot.y - (xy[length - 1] ?? 0)) < finest;

const line = createFlat();

const finishRun = (give: (run: Flat) => void): void => {
  if (line.length > 2) give(line);
  line.length = 0;
};

/** Adds the points of a stretch that can be seen to the run, or gives it and begins another. */
const addStretch = (
  points: Float64Array,
  { from, to }: Stretch,
  eye: Eye,
  give: (run: Flat) => void,
): void => {
  for (let index = line.length > 0 ? from + 1 : from; index <= to; index += 1) {
    projectPoint(points, index, eye);
    if (spot.isBehind) finishRun(give);
    else if (index === to || !isNearEnd(line)) addTo(line, spot.x, spot.y);
  }
};

/**
 * Gives the runs of a chain that can be seen, one after the other, broken at the horizon. Not clipped, but few
 * points lie beside the window. Each holds until the next.
 */
export const projectLine = (chain: Chain, gate: Gate, give: (run: Flat) => void): void => {
  if (sightOf(chain.whole, gate) !== seen) return;
  for (const stretch of chain.stretches) {
    if (sightOf(stretch, gate) === seen) addStretch(chain.points, stretch, gate.eye, give);
    else finishRun(give);
  }
  finishRun(give);
};

/** Radians of the horizon that one straight piece may cut off. */
const limbStep = 0.06;

/** Points along the horizon to where the last point stands, so that no straight piece cuts into the globe. */
const followLimb = (ring: Flat, eye: Eye): void => {
  const { x, y } = spot;
  const fromX = ring.xy[ring.length - 2] ?? x;
  const fromY = ring.xy[ring.length - 1] ?? y;
  const { towards, height } = eye;
  stand(towards[0] / height, towards[1] / height, towards[2] / height, eye);
  const { x: cx, y: cy } = spot;
  const from = Math.atan2(fromY - cy, fromX - cx);
  const to = Math.atan2(y - cy, x - cx);
  const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
  const steps = Math.ceil(Math.abs(turn) / limbStep);
  const begin = Math.hypot(fromX - cx, fromY - cy);
  const end = Math.hypot(x - cx, y - cy);
  for (let step = 1; step < steps; step += 1) {
    const share = step / steps;
    const angle = from + turn * share;
    const reach = begin + (end - begin) * share;
    addTo(ring, cx + reach * Math.cos(angle), cy + reach * Math.sin(angle));
  }
  addTo(ring, x, y);
};

/** Adds a point to a ring; tells whether it lies behind the horizon. */
const addPoint = (
  ring: Flat,
  points: Float64Array,
  index: number,
  eye: Eye,
  wasBehind: boolean,
): boolean => {
  projectPoint(points, index, eye);
  const { isBehind } = spot;
  if (isBehind && wasBehind && eye.showsLimb) followLimb(ring, eye);
  else if (!isNearEnd(ring)) addTo(ring, spot.x, spot.y);
  return isBehind;
};

const ring = createFlat();

/**
 * A ring on the stage; null where none of it can be seen. Stretches out of sight keep their ends alone. Holds until
 * the next is projected.
 */
export const projectRing = ({ points, stretches, whole }: Chain, gate: Gate): Flat | null => {
  // What is partly behind the horizon is moved onto it, and may come beside the stage or into it by that.
  if (sightOf(whole, gate) !== seen && isInFront(whole, gate)) return null;
  if (stretches.every((stretch) => sightOf(stretch, gate) === behind)) return null;
  const { eye, window } = gate;
  ring.length = 0;
  let isSeen = false;
  let wasBehind = false;
  for (const stretch of stretches) {
    const sight = sightOf(stretch, gate);
    if (sight === seen) isSeen = true;
    const isWhole = sight === seen || (sight === behind && stretch.reach > shortArc);
    const step = isWhole ? 1 : stretch.to - stretch.from;
    for (let index = stretch.from; index <= stretch.to; index += step) {
      wasBehind = addPoint(ring, points, index, eye, wasBehind);
    }
  }
  return ring.length > 4 && (isSeen || surrounds(ring, window)) ? ring : null;
};

/** Whether the box around a ring reaches into the window: one that lies around it has no point in it. */
const surrounds = ({ xy, length }: Flat, { left, top, right, bottom }: Window): boolean => {
  let west = Number.POSITIVE_INFINITY;
  let north = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < length; index += 2) {
    const x = xy[index] ?? 0;
    const y = xy[index + 1] ?? 0;
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
  const limb = createFlat();
  const count = 120;
  const points = new Float64Array(3);
  for (let index = 0; index < count; index += 1) {
    const angle = (2 * Math.PI * index) / count;
    const [c, s] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    points[0] = x / height + a[0] * c + b[0] * s;
    points[1] = y / height + a[1] * c + b[1] * s;
    points[2] = z / height + a[2] * c + b[2] * s;
    projectPoint(points, 0, eye);
    addTo(limb, spot.x, spot.y);
  }
  return limb;
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
