import { type Station, shorten } from './clip-line.ts';
import type { RouteManner } from './route-manner.ts';

/** The path data of one movement; an empty string where there is nothing to draw. */
export type RouteShape = { readonly stroke: string; readonly fill: string };

const figure = (value: number): string => value.toFixed(1);
const point = (x: number, y: number): string => `${figure(x)} ${figure(y)}`;

const lengthOf = (run: readonly Station[]): number =>
  run.reduce((sum, { x, y }, index) => {
    const before = run[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);

const openPath = (run: readonly Station[]): string =>
  run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${point(x, y)}`).join('');

/** Share of the full width with which a widening shaft begins. */
const slenderest = 0.22;

/** The two sides of a shaft that widens towards its end, as one closed path. */
const wideningPath = (run: readonly Station[], width: number, end: number): string => {
  const left: string[] = [];
  const right: string[] = [];
  for (const [index, station] of run.entries()) {
    const before = run[index - 1] ?? station;
    const after = run[index + 1] ?? station;
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    const share = slenderest + (1 - slenderest) * Math.min(1, station.along / end);
    const [nx, ny] = [(-dy / length) * share * (width / 2), (dx / length) * share * (width / 2)];
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

const runShape = (
  run: readonly Station[],
  end: number,
  { shaft, width, head }: RouteManner,
): RouteShape => {
  const tip = run.at(-1);
  if (tip === undefined) return { stroke: '', fill: '' };
  const hasHead = tip.along >= end - 1e-9;
  const size = hasHead ? Math.min(1, lengthOf(run) / (head.length * 1.3)) : 1;
  const body = hasHead ? shorten(run, head.length * size) : run;
  const foot = body.at(-1) ?? tip;
  const arrowhead = hasHead ? headPath(foot, tip, head.width * size) : '';
  if (body.length < 2) return { stroke: '', fill: arrowhead };
  return shaft === 'widening'
    ? { stroke: '', fill: wideningPath(body, width * size, end) + arrowhead }
    : { stroke: openPath(body), fill: arrowhead };
};

/**
 * The shape of one line of a movement.
 * @param runs its visible parts in order.
 * @param end how far it has come, 0 to 1; the arrowhead sits there, if that point is visible.
 */
export const routeShape = (
  runs: readonly (readonly Station[])[],
  end: number,
  manner: RouteManner,
): RouteShape => {
  const shapes = runs.map((run) => runShape(run, end, manner));
  return {
    stroke: shapes.map(({ stroke }) => stroke).join(''),
    fill: shapes.map(({ fill }) => fill).join(''),
  };
};
