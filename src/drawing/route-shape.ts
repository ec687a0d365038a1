import { type Station, shorten } from './clip-line.ts';
import type { RouteManner } from './route-manner.ts';
import { bandPath, dashesOf, linePaths, point } from './route-shaft.ts';

/** The path data of one movement; an empty string where there is nothing to draw. */
export type RouteShape = { readonly stroke: string; readonly fill: string };

/** How far a movement has come. */
export type RouteEnd = {
  /** 0 to 1: the arrowhead sits there, if that point is visible. */
  readonly along: number;
  /** 0 to 1: how far the bar is drawn across the head of one that was stopped. */
  readonly halt: number;
};

const lengthOf = (run: readonly Station[]): number =>
  run.reduce((sum, { x, y }, index) => {
    const before = run[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);

/** Share of the full width at the slender end of a filled shaft. */
const slenderest = 0.2;

/** How far the back of an arrowhead is drawn in, as a share of its length. */
const hollow = 0.22;

/** An arrowhead from the end of the shaft to the end of the run; none where that is no way at all. */
const headPath = (foot: Station, tip: Station, width: number): string => {
  const [dx, dy] = [tip.x - foot.x, tip.y - foot.y];
  const length = Math.hypot(dx, dy);
  if (length < 0.1) return '';
  const [nx, ny] = [((-dy / length) * width) / 2, ((dx / length) * width) / 2];
  const [backX, backY] = [foot.x - dx * hollow, foot.y - dy * hollow];
  return `M${[
    point(tip.x, tip.y),
    point(backX + nx, backY + ny),
    point(foot.x, foot.y),
    point(backX - nx, backY - ny),
  ].join('L')}Z`;
};

/** How thick the two strokes of an open arrowhead are, as a share of its width. */
const openThickness = 0.24;

/** An arrowhead of two strokes that meet at the tip, as wide and as long as a full one would be. */
const openHeadPath = (foot: Station, tip: Station, width: number): string => {
  const [dx, dy] = [tip.x - foot.x, tip.y - foot.y];
  const length = Math.hypot(dx, dy);
  if (length < 0.1) return '';
  const half = width / 2;
  // Along the way a stroke that leans is thicker than across.
  const back = (openThickness * width * Math.hypot(length, half)) / half;
  const corner = (behind: number, aside: number): string =>
    point(
      tip.x - (dx / length) * behind - (dy / length) * aside,
      tip.y - (dy / length) * behind + (dx / length) * aside,
    );
  return `M${[
    corner(0, 0),
    corner(length, half),
    corner(length + back, half),
    corner(back, 0),
    corner(length + back, -half),
    corner(length, -half),
  ].join('L')}Z`;
};

/** The bar before the head of what was stopped: its way from the tip, its thickness and its reach as shares of the head's width. */
const bar = { away: 0.2, thickness: 0.2, reach: 1.35 } as const;

const barPath = (foot: Station, tip: Station, width: number, halt: number): string => {
  const [dx, dy] = [tip.x - foot.x, tip.y - foot.y];
  const length = Math.hypot(dx, dy);
  if (length < 0.1 || halt <= 0) return '';
  const [ux, uy] = [dx / length, dy / length];
  const half = (width * halt * bar.reach) / 2;
  const [nx, ny] = [-uy * half, ux * half];
  const corner = (ahead: number, side: 1 | -1): string =>
    point(tip.x + ux * ahead + nx * side, tip.y + uy * ahead + ny * side);
  const [near, far] = [bar.away * width, (bar.away + bar.thickness) * width];
  return `M${[corner(near, 1), corner(far, 1), corner(far, -1), corner(near, -1)].join('L')}Z`;
};

/** CSS pixels from bead to bead on a long line whose head is out of the picture. */
const strayBeads = 140;

/** A bead as shares of the head. */
const beadSize = 0.72;

/** Small arrowheads along a run, `spacing` CSS pixels apart, clear of both ends. */
const beadPaths = (run: readonly Station[], spacing: number, head: RouteManner['head']): string => {
  const length = head.length * beadSize;
  let left = spacing;
  let paths = '';
  for (const [index, station] of run.entries()) {
    const before = run[index - 1];
    if (before === undefined) continue;
    const [dx, dy] = [station.x - before.x, station.y - before.y];
    const piece = Math.hypot(dx, dy);
    for (; left <= piece; left += spacing) {
      const at = (distance: number): Station => ({
        x: before.x + (dx * distance) / piece,
        y: before.y + (dy * distance) / piece,
        along: station.along,
      });
      paths += headPath(at(left - length), at(left), head.width * beadSize);
    }
    left -= piece;
  }
  return paths;
};

/** A head needs so many times its own length of way behind it; on a shorter way it is smaller. */
const wayBehind = 2.4;

/** Of a way shorter than this (CSS pixels) nothing is drawn: a head alone would point nowhere. */
const shortest = 5;

/** How far short of the tip the shaft ends that runs into an open head, as a share of the head's length. */
const openShaftEnds = 0.35;

/** The part of the full width that a filled shaft has at a station. */
const shareOf =
  (shaft: 'widening' | 'thinning', end: RouteEnd) =>
  ({ along }: Station): number =>
    shaft === 'widening'
      ? slenderest + (1 - slenderest) * Math.min(1, along / end.along)
      : 1 - (1 - slenderest) * along;

const shaftShape = (
  body: readonly Station[],
  end: RouteEnd,
  { shaft, width, dashes, strands }: RouteManner,
): RouteShape => {
  if (body.length < 2) return { stroke: '', fill: '' };
  if (shaft === 'stroked') return { stroke: linePaths(body, strands, end.along), fill: '' };
  const parts = dashes.length === 0 ? [body] : dashesOf(body, dashes);
  const share = shareOf(shaft, end);
  return { stroke: '', fill: parts.map((part) => bandPath(part, width, share)).join('') };
};

const runShape = (run: readonly Station[], end: RouteEnd, manner: RouteManner): RouteShape => {
  const { head, beads } = manner;
  const tip = run.at(-1);
  const length = lengthOf(run);
  if (tip === undefined || length < shortest) return { stroke: '', fill: '' };
  const hasHead = tip.along >= end.along - 1e-9;
  const size = hasHead ? Math.min(1, length / (head.length * wayBehind)) : 1;
  const behind = hasHead ? shorten(run, head.length * size) : run;
  const foot = behind.at(-1) ?? tip;
  const drawHead = head.isOpen ? openHeadPath : headPath;
  const front = hasHead
    ? drawHead(foot, tip, head.width * size) + barPath(foot, tip, head.width * size, end.halt)
    : '';
  const body = hasHead && head.isOpen ? shorten(run, head.length * size * openShaftEnds) : behind;
  const { stroke, fill } = shaftShape(body, end, { ...manner, width: manner.width * size });
  const spacing = beads ?? (hasHead ? null : strayBeads);
  const onWay =
    spacing === null || behind.length < 2
      ? ''
      : beadPaths(shorten(behind, head.length), spacing, head);
  return { stroke, fill: fill + front + onWay };
};

/**
 * The shape of one line of a movement.
 * @param runs its visible parts in order.
 */
export const routeShape = (
  runs: readonly (readonly Station[])[],
  end: RouteEnd,
  manner: RouteManner,
): RouteShape => {
  const shapes = runs.map((run) => runShape(run, end, manner));
  return {
    stroke: shapes.map(({ stroke }) => stroke).join(''),
    fill: shapes.map(({ fill }) => fill).join(''),
  };
};
