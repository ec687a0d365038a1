import type { Position } from 'geojson';

/** A square of the map in degrees, named by its column and row. */
export type Cell = { readonly column: number; readonly row: number };

/** The lines that lie in a cell: `open` ones run from edge to edge, `closed` ones lie wholly within. */
export type CellLines = {
  readonly cell: Cell;
  readonly open: Position[][];
  readonly closed: Position[][];
};

/** A little beside whole degrees, so that no point of the ground lies on an edge. */
const offset = 0.000137;

export const cellSize = 10;

/** West of it lies only the sliver that the edges stand beside whole degrees: the map's own cut at 180°. */
const firstColumn = -180 / cellSize;

/** West or south edge of a column or row. */
export const edgeAt = (index: number): number => index * cellSize + offset;

const indexOf = (degrees: number): number => Math.floor((degrees - offset) / cellSize);

/** The edges between two values, as shares of the way from one to the other. */
const sharesBetween = (from: number, to: number): { share: number; edge: number }[] => {
  const [low, high] = from < to ? [from, to] : [to, from];
  const shares: { share: number; edge: number }[] = [];
  for (let index = indexOf(low) + 1; index <= indexOf(high); index += 1) {
    const edge = edgeAt(index);
    shares.push({ share: (edge - from) / (to - from), edge });
  }
  return shares;
};

/** The points of a ring, with those added where it crosses an edge between cells. */
const cutRing = (ring: readonly Position[]): Position[] => {
  const points: Position[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    if (before !== undefined) {
      const [x0 = 0, y0 = 0] = before;
      const [x1 = 0, y1 = 0] = point;
      const across = sharesBetween(x0, x1).map(({ share, edge }) => ({
        share,
        at: [edge, y0 + (y1 - y0) * share],
      }));
      const along = sharesBetween(y0, y1).map(({ share, edge }) => ({
        share,
        at: [x0 + (x1 - x0) * share, edge],
      }));
      points.push(...[...across, ...along].sort((a, b) => a.share - b.share).map(({ at }) => at));
    }
    points.push(point);
  }
  return points;
};

const cellOf = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Cell => ({
  column: indexOf((ax + bx) / 2),
  row: indexOf((ay + by) / 2),
});

const isSame = (a: Cell, b: Cell): boolean => a.column === b.column && a.row === b.row;

type Chain = { readonly cell: Cell; readonly line: Position[] };

/** A ring as the chains that it forms in the cells it passes through, in its own order. */
const chainsOf = (ring: readonly Position[]): Chain[] => {
  const points = cutRing(ring);
  const chains: Chain[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) continue;
    const cell = cellOf(before, point);
    const last = chains.at(-1);
    if (last !== undefined && isSame(last.cell, cell)) last.line.push(point);
    else chains.push({ cell, line: [before, point] });
  }
  const [first, last] = [chains[0], chains.at(-1)];
  if (first === undefined || last === undefined || first === last) return chains;
  if (!isSame(first.cell, last.cell)) return chains;
  return [
    { cell: first.cell, line: [...last.line, ...first.line.slice(1)] },
    ...chains.slice(1, -1),
  ];
};

/** Cuts closed rings into what each cell holds of them. Their direction stays. */
export const linesByCell = (rings: readonly (readonly Position[])[]): CellLines[] => {
  const cells = new Map<string, CellLines>();
  for (const ring of rings) {
    const chains = chainsOf(ring);
    for (const { cell, line } of chains) {
      const key = `${cell.column},${cell.row}`;
      const lines = cells.get(key) ?? { cell, open: [], closed: [] };
      cells.set(key, lines);
      (chains.length === 1 ? lines.closed : lines.open).push(line);
    }
  }
  return [...cells.values()].filter(({ cell }) => cell.column >= firstColumn);
};
