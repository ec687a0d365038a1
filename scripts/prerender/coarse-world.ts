import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** Points whose triangle with their neighbours is below this (square degrees) are left out: half a pixel at zoom 3.5. */
const smallestTriangle = 0.0015;

/** Degrees to which coordinates are rounded: two thirds of a pixel at zoom 3.5, where the globe's level ends. */
const grid = 0.04;

/** Lines of so few points are kept as they are: without them an island would be none. */
const fewPoints = 12;

type Line = Topology['arcs'][number];

const isRing = (line: Line): boolean =>
  line[0]?.[0] === line.at(-1)?.[0] && line[0]?.[1] === line.at(-1)?.[1];

/** The globe's level as it is published, no finer than it is drawn. */
export const coarseWorld = (world: Topology<Objects<object>>): Topology => {
  const weighted = presimplify(world);
  const simple = simplify(weighted, smallestTriangle);
  const arcs = simple.arcs.map((line, index) => {
    const whole = weighted.arcs[index] ?? line;
    const isKept = whole.length <= fewPoints || (isRing(whole) && line.length < 4);
    return isKept ? whole.map(([x = 0, y = 0]) => [x, y]) : line;
  });
  const { bbox, ...rest } = simple;
  return quantize({ ...rest, arcs }, { scale: [grid, grid], translate: [-180, -90] });
};
