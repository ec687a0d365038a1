import { type Box, contains, holds, overlaps, type Point } from './box.ts';
import { indexPoints } from './index-points.ts';

/** A name that wants a place on the stage. */
export type Candidate = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What it names: the dot of a town with its marks, or the middle of a country. */
  readonly subject: Box;
  /**
   * `beside` keeps off the subject; `close` does not leave its side either; `over` may lie on it, as names of countries do; `upon` does not leave
   * it sideways, where it would stand on the country next to it; `within` stands in the subject's middle.
   */
  readonly seat: 'beside' | 'close' | 'over' | 'upon' | 'within';
  /** What is drawn together with the name, as the dot of a town, and must find room too. */
  readonly claims?: Box;
  /** What this name keeps off besides what all keep off. */
  readonly avoid?: readonly Point[];
  /** The point that it names, and the points of others to which it must not seem to belong. */
  readonly own?: { readonly point: Point; readonly others: readonly Point[] };
};

export type Surroundings = {
  /** The part of the stage that names may use. */
  readonly free: Box;
  /** What no name may touch. */
  readonly obstacles: readonly Box[];
  /** What names keep off if another seat is free. */
  readonly avoid: readonly Point[];
  /** How many of the avoided points a name may cover at most; any number if left out. */
  readonly tolerance?: number;
  /** What names keep off if another seat is free, however little a name may cover of what is avoided. */
  readonly shunned?: readonly Point[];
};

/**
 * How far a name stays off its subject, in CSS pixels, and what a seat there costs: as much as so many
 * avoided points under it.
 */
const rows = [
  { away: 3, cost: 0 },
  { away: 22, cost: 6 },
] as const;

const nearest = Math.min(...rows.map(({ away }) => away));

const around = ({ subject, width, height }: Candidate, away: number): Point[] => {
  const [right, left] = [subject.x + subject.width + away, subject.x - away - width];
  const [above, below] = [subject.y - away - height, subject.y + subject.height + away];
  const centre = subject.x + (subject.width - width) / 2;
  const middle = subject.y + (subject.height - height) / 2;
  const [upper, lower] = [subject.y - height / 2, subject.y + subject.height - height / 2];
  return [
    [right, middle],
    [left, middle],
    [centre, above],
    [centre, below],
    [right, upper],
    [right, lower],
    [left, upper],
    [left, lower],
  ];
};

/** How many of the seats around a subject lie straight beside it. */
const straight = 4;

/** The straight ones first. */
const overs = ({ subject, width, height }: Candidate): Point[] => {
  const left = subject.x + (subject.width - width) / 2;
  const top = subject.y + (subject.height - height) / 2;
  return [
    [left, top],
    [left, top - height],
    [left, top + height],
    [left + width / 2, top],
    [left - width / 2, top],
    [left, top - 2 * height],
    [left, top + 2 * height],
  ];
};

/** What a seat costs that lies closer to the point of another name than to its own. */
const misread = 8;

const distanceTo = ({ x, y, width, height }: Box, [px, py]: Point): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

const misreadCost = (box: Box, { seat, own }: Candidate): number => {
  if (own === undefined || seat !== 'beside') return 0;
  const distance = distanceTo(box, own.point);
  return own.others.some((other) => distanceTo(box, other) < distance) ? misread : 0;
};

const crossings = (box: Box, avoid: readonly Point[]): number => {
  let count = 0;
  for (const point of avoid) if (holds(box, point)) count += 1;
  return count;
};

/** A row of seats beside a subject, or over it, and what each of them costs; made only where it is tried. */
type SeatRow = { readonly cost: number; corners(candidate: Candidate): readonly Point[] };

const closeRow: SeatRow = {
  cost: 0,
  corners: (candidate) => around(candidate, nearest).slice(0, straight),
};

const rowOver = (count: number): SeatRow => ({
  cost: 0,
  corners: (candidate) => overs(candidate).slice(0, count),
});

/** The rows of each manner, the nearest first. */
const seatRows: Readonly<Record<Candidate['seat'], readonly SeatRow[]>> = {
  beside: rows.map(({ away, cost }) => ({
    cost,
    corners: (candidate) => around(candidate, away),
  })),
  close: [closeRow],
  over: [rowOver(7)],
  upon: [rowOver(3)],
  within: [rowOver(1)],
};

/** The free seat that costs least, with what is to be avoided under it; the earlier of equals. */
const bestOf = (
  candidate: Candidate,
  isFree: (box: Box) => boolean,
  coveredBy: (box: Box) => number,
  shunnedBy: (box: Box) => number,
  tolerance: number,
): Box | null => {
  const { width, height } = candidate;
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { cost: away, corners } of seatRows[candidate.seat]) {
    if (away >= least) break;
    for (const [x, y] of corners(candidate)) {
      const box = { x, y, width, height };
      if (away >= least || !isFree(box)) continue;
      const covered = coveredBy(box);
      const cost = away + misreadCost(box, candidate) + covered + shunnedBy(box);
      if (covered <= tolerance && cost < least) [best, least] = [box, cost];
    }
  }
  return best;
};

/**
 * Seats names one after the other, the most important first: each takes the first of its seats that
 * touches nothing, of those the one that covers least of what is to be avoided. A name without a seat
 * is left out. Of candidates with one id the first that finds a seat stands for all. Knows nothing of
 * earlier pictures, so that the same picture always has the same names.
 */
export const placeLabels = (
  candidates: readonly Candidate[],
  { free, obstacles, avoid, tolerance = Number.POSITIVE_INFINITY, shunned = [] }: Surroundings,
): ReadonlyMap<string, Box> => {
  const placed = new Map<string, Box>();
  const taken = [...obstacles];
  const isFree = (box: Box): boolean => {
    if (!contains(free, box)) return false;
    for (const other of taken) if (overlaps(box, other)) return false;
    return true;
  };
  const avoided = indexPoints(avoid, free);
  const shunnedPoints = indexPoints(shunned, free);
  for (const candidate of candidates) {
    const { id, claims, avoid: own = [] } = candidate;
    if (placed.has(id) || (claims !== undefined && !isFree(claims))) continue;
    const coveredBy = (box: Box): number => avoided.countIn(box) + crossings(box, own);
    const best = bestOf(candidate, isFree, coveredBy, shunnedPoints.countIn, tolerance);
    if (best === null) continue;
    placed.set(id, best);
    taken.push(best);
    if (claims !== undefined) taken.push(claims);
  }
  return placed;
};
