import type { Position } from 'geojson';
import { type Cell, type CellLines, cellSize, edgeAt, linesByCell } from './cell-chains.ts';
import { isInRing, turning } from './rings.ts';

/** How far along the edge of a cell a point lies, counterclockwise from the south-western corner: 0 to 4. */
const alongEdge = ({ column, row }: Cell, [x = 0, y = 0]: Position): number => {
  const [east, north] = [(x - edgeAt(column)) / cellSize, (y - edgeAt(row)) / cellSize];
  const near = [north, 1 - east, 1 - north, east].map(Math.abs);
  const side = near.indexOf(Math.min(...near));
  return side + ([east, north, 1 - east, 1 - north][side] ?? 0);
};

const cornerOf = ({ column, row }: Cell, corner: number): Position => [
  edgeAt(column + (corner % 4 === 1 || corner % 4 === 2 ? 1 : 0)),
  edgeAt(row + (corner % 4 >= 2 ? 1 : 0)),
];

/** The corners that are passed on the way from one place on the edge to another, counterclockwise. */
const cornersBetween = (cell: Cell, from: number, to: number): Position[] => {
  const end = to < from ? to + 4 : to;
  const corners: Position[] = [];
  for (let corner = Math.ceil(from); corner < end; corner += 1)
    corners.push(cornerOf(cell, corner));
  return corners;
};

/** Joins lines with water on their left into surfaces, along the edge of the cell. */
const joinAlongEdge = ({ cell, open }: CellLines): Position[][] => {
  const lines = open.map((line) => ({
    line,
    begins: alongEdge(cell, line[0] ?? []),
    ends: alongEdge(cell, line.at(-1) ?? []),
  }));
  const left = new Set(lines);
  const surfaces: Position[][] = [];
  for (const first of lines) {
    if (!left.has(first)) continue;
    const ring: Position[] = [];
    let current = first;
    for (;;) {
      left.delete(current);
      ring.push(...current.line);
      const { ends } = current;
      const away = (begins: number): number => (begins - ends + 4) % 4;
      const next = [first, ...left].reduce((best, one) =>
        away(one.begins) < away(best.begins) ? one : best,
      );
      ring.push(...cornersBetween(cell, ends, next.begins));
      if (next === first) break;
      current = next;
    }
    surfaces.push([...ring, ring[0] ?? []]);
  }
  return surfaces;
};

const wholeCell = (cell: Cell): Position[] =>
  [0, 1, 2, 3, 4].map((corner) => cornerOf(cell, corner));

/** The water of a cell as polygons, islands as holes in them. */
const watersOf = (lines: CellLines): Position[][][] => {
  const inland = lines.closed.filter((ring) => turning(ring) > 0);
  const islands = lines.closed.filter((ring) => turning(ring) <= 0);
  const joined = [...joinAlongEdge(lines), ...inland];
  const isOpenSea = lines.open.length === 0 && islands.length > 0;
  const waters = [...joined, ...(isOpenSea ? [wholeCell(lines.cell)] : [])]
    .map((outer) => [outer])
    .sort(([a = []], [b = []]) => Math.abs(turning(a)) - Math.abs(turning(b)));
  for (const island of islands) {
    const [lng = 0, lat = 0] = island[0] ?? [];
    waters.find(([outer = []]) => isInRing(outer, lng, lat))?.push(island);
  }
  return waters;
};

/**
 * The water along coasts, cut into cells. It covers all that lies within a cell of a coast, and leaves out
 * the open sea beyond. A surface that is cut so small can be drawn safely; the sea in one piece cannot.
 * @param shores closed rings with the water on their left.
 */
export const coastalWaters = (shores: readonly (readonly Position[])[]): Position[][][] =>
  linesByCell(shores).flatMap(watersOf);
