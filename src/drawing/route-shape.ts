import { type Station, shorten } from './clip-line.ts';
import type { RouteManner } from './route-manner.ts';

/** The path data of one movement; an empty string where there is nothing to draw. */
export type RouteShape = { readonly stroke: string; readonly fill: string };

/** How far a movement has come. */
export type RouteEnd = {
  /** 0 to 1: the arrowhead sits there, if that point is visible. */
  readonly along: number;
  /** 0 to 1: how far the bar is drawn across the head of one that was stopped. */
  readonly halt: number;
};

const figure = (value: number): string => value.toFixed(1);
const point = (x: number, y: number): string => `${figure(x)} ${figure(y)}`;

const lengthOf = (run: readonly Station[]): number =>
  run.reduce((sum, { x, y }, index) => {
    const before = run[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);

const openPath = (run: readonly Station[]): string =>
  run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${point(x, y)}`).join('');

/** Share of the full width at the slender end of a filled shaft. */
const slenderest = 0.2;

/** The two sides of a shaft of changing width, as one closed path. `shareAt` gives the part of the width. */
const bandPath = (
  run: readonly Station[],
  width: number,
  shareAt: (station: Station) => number,
): string => {
  const left: string[] = [];
  const right: string[] = [];
  for (const [index, station] of run.entries()) {
    const before = run[index - 1] ?? station;
    const after = run[index + 1] ?? station;
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    const half = (shareAt(station) * width) / 2;
    const [nx, ny] = [(-dy / length) * half, (dx / length) * half];
    left.push(point(station.x + nx, station.y + ny));
    right.push(point(station.x - nx, station.y - ny));
  }
  return `M${left.join('L')}L${right.reverse().join('L')}Z`;
};

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

const runShape = (run: readonly Station[], end: RouteEnd, manner: RouteManner): RouteShape => {
  const { shaft, width, head, beads } = manner;
  const tip = run.at(-1);
  const length = lengthOf(run);
  if (tip === undefined || length < shortest) return { stroke: '', fill: '' };
  const hasHead = tip.along >= end.along - 1e-9;
  const size = hasHead ? Math.min(1, length / (head.length * wayBehind)) : 1;
  const body = hasHead ? shorten(run, head.length * size) : run;
  const foot = body.at(-1) ?? tip;
  const front = hasHead
    ? headPath(foot, tip, head.width * size) + barPath(foot, tip, head.width * size, end.halt)
    : '';
  if (body.length < 2) return { stroke: '', fill: front };
  const spacing = beads ?? (hasHead ? null : strayBeads);
  const onWay = spacing === null ? '' : beadPaths(shorten(body, head.length), spacing, head);
  switch (shaft) {
    case 'widening': {
      const share = ({ along }: Station) =>
        slenderest + (1 - slenderest) * Math.min(1, along / end.along);
      return { stroke: '', fill: bandPath(body, width * size, share) + front + onWay };
    }
    case 'thinning': {
      const share = ({ along }: Station) => 1 - (1 - slenderest) * along;
      return { stroke: '', fill: bandPath(body, width * size, share) + front + onWay };
    }
    case 'stroked':
      return { stroke: openPath(body), fill: front + onWay };
  }
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
