import { nearestWord } from '../../../src/story/nearest.ts';
import type { PlanSource, Point, Rectangle } from './plan-source.ts';
import { between, type Metres, type Plane } from './plane.ts';

export type Locator = {
  readonly point: (point: Point, where: string) => Metres;
  readonly line: (points: readonly Point[], where: string) => readonly Metres[];
  readonly corners: (area: Area, where: string) => readonly Metres[];
  /** What was asked for and is not there, one sentence each. */
  readonly faults: readonly string[];
};

type Area = { readonly outline: readonly Point[] } | Rectangle;

const partWay = /^([a-z0-9-]+)>([a-z0-9-]+):(\d*\.?\d+)$/;

/** The corners of a rectangle, against the clock. */
const cornersOf = (middle: Metres, [length, depth]: readonly [number, number], bearing: number) => {
  const turn = (bearing * Math.PI) / 180;
  return [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ].map(([far = 0, left = 0]): Metres => {
    const [ahead, aside] = [(far * length) / 2, (left * depth) / 2];
    return [
      middle[0] + ahead * Math.sin(turn) - aside * Math.cos(turn),
      middle[1] + ahead * Math.cos(turn) + aside * Math.sin(turn),
    ];
  });
};

/** Finds the points of a plan by what its source calls them. A node that is not there becomes a fault. */
export const createLocator = (source: PlanSource, plane: Plane): Locator => {
  const faults: string[] = [];
  const node = (name: string, where: string): Metres => {
    const found = source.nodes[name];
    if (found !== undefined) return plane.toPlane(...found);
    const near = nearestWord(name, Object.keys(source.nodes));
    const remedy = near === null ? 'add it to nodes' : `did you mean “${near}”?`;
    faults.push(`${source.city}: ${where} names the node “${name}”, which is not there: ${remedy}`);
    return [0, 0];
  };
  const point = (given: Point, where: string): Metres => {
    if (typeof given !== 'string') return plane.toPlane(...given);
    const [, from, to, part] = partWay.exec(given) ?? [];
    return from === undefined || to === undefined
      ? node(given, where)
      : between(node(from, where), node(to, where), Number(part));
  };
  const line = (points: readonly Point[], where: string) =>
    points.map((given) => point(given, where));
  return {
    point,
    line,
    faults,
    corners: (area, where) =>
      'outline' in area
        ? line(area.outline, where)
        : cornersOf(point(area.at, where), area.size, area.bearing),
  };
};
