import { addTo, createFlat, type Flat } from './flat.ts';
import type { Window } from './gate.ts';

const isKept = (value: number, limit: number, keepsBelow: boolean): boolean =>
  keepsBelow ? value <= limit : value >= limit;

/** One cut of Sutherland and Hodgman, "Reentrant Polygon Clipping", CACM 17:1, 1974. */
const cutRing = (ring: Flat, cut: Flat, axis: 0 | 1, limit: number, keepsBelow: boolean): void => {
  const { xy, length } = ring;
  cut.length = 0;
  let beforeX = xy[length - 2] ?? 0;
  let beforeY = xy[length - 1] ?? 0;
  let wasInside = isKept(axis === 0 ? beforeX : beforeY, limit, keepsBelow);
  for (let index = 0; index < length; index += 2) {
    const x = xy[index] ?? 0;
    const y = xy[index + 1] ?? 0;
    const to = axis === 0 ? x : y;
    const isInside = isKept(to, limit, keepsBelow);
    if (isInside !== wasInside) {
      const from = axis === 0 ? beforeX : beforeY;
      const share = (limit - from) / (to - from);
      addTo(cut, beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share);
    }
    if (isInside) addTo(cut, x, y);
    beforeX = x;
    beforeY = y;
    wasInside = isInside;
  }
};

const isCrossed = ({ xy, length }: Flat, axis: 0 | 1, limit: number, keepsBelow: boolean) => {
  for (let index: number = axis; index < length; index += 2) {
    if (!isKept(xy[index] ?? 0, limit, keepsBelow)) return true;
  }
  return false;
};

const cuts = [createFlat(), createFlat()] as const;

/** What of a ring lies in the window; empty where nothing does. Holds until the next is clipped. */
export const clipRing = (ring: Flat, { left, top, right, bottom }: Window): Flat => {
  let clipped = ring;
  const clip = (axis: 0 | 1, limit: number, keepsBelow: boolean): void => {
    if (!isCrossed(clipped, axis, limit, keepsBelow)) return;
    const next = clipped === cuts[0] ? cuts[1] : cuts[0];
    cutRing(clipped, next, axis, limit, keepsBelow);
    clipped = next;
  };
  clip(0, left, false);
  clip(0, right, true);
  clip(1, top, false);
  clip(1, bottom, true);
  return clipped.length > 4 ? clipped : nothing;
};

const nothing = createFlat();

const isWithin = ({ xy, length }: Flat, { left, top, right, bottom }: Window): boolean => {
  for (let index = 0; index < length; index += 2) {
    const x = xy[index] ?? 0;
    const y = xy[index + 1] ?? 0;
    if (x < left || x > right || y < top || y > bottom) return false;
  }
  return true;
};

const open = createFlat();

const finish = (give: (run: Flat) => void): void => {
  if (open.length > 0) give(open);
  open.length = 0;
};

/** Gives the runs of a line in the window, one after the other. Each holds until the next. */
export const clipRun = (run: Flat, window: Window, give: (run: Flat) => void): void => {
  if (isWithin(run, window)) {
    give(run);
    return;
  }
  const { xy, length } = run;
  for (let index = 2; index < length; index += 2) {
    const x0 = xy[index - 2] ?? 0;
    const y0 = xy[index - 1] ?? 0;
    const dx = (xy[index] ?? 0) - x0;
    const dy = (xy[index + 1] ?? 0) - y0;
    if (!clipPiece(x0, y0, dx, dy, window)) {
      finish(give);
      continue;
    }
    if (open.length === 0) addTo(open, x0 + dx * piece.enters, y0 + dy * piece.enters);
    addTo(open, x0 + dx * piece.leaves, y0 + dy * piece.leaves);
    if (piece.leaves < 1) finish(give);
  }
  finish(give);
};

/** The shares of the piece that was clipped last at which it enters the window and leaves it. */
const piece = { enters: 0, leaves: 1 };

/** Cuts off what lies beyond one edge: `room` before it, which `slope` uses up. */
const clipEdge = (slope: number, room: number): boolean => {
  if (slope === 0) return room >= 0;
  if (slope < 0) piece.enters = Math.max(piece.enters, room / slope);
  else piece.leaves = Math.min(piece.leaves, room / slope);
  return true;
};

/** Whether a piece comes into the window. As in drawing/clip-line.ts: Liang and Barsky, 1984. */
const clipPiece = (x0: number, y0: number, dx: number, dy: number, window: Window): boolean => {
  piece.enters = 0;
  piece.leaves = 1;
  return (
    clipEdge(-dx, x0 - window.left) &&
    clipEdge(dx, window.right - x0) &&
    clipEdge(-dy, y0 - window.top) &&
    clipEdge(dy, window.bottom - y0) &&
    piece.enters < piece.leaves
  );
};
