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

/** Where the way between two points crosses an edge between cells, in the order of the way. */
const crossingsOf = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): Position[] => {
  const across = sharesBetween(x0, x1).map(({ share, edge }) => ({
    share,
    at: [edge, y0 + (y1 - y0) * share],
  }));
  const along = sharesBetween(y0, y1).map(({ share, edge }) => ({
    share,
    at: [x0 + (x1 - x0) * share, edge],
  }));
  return [...across, ...along].sort((a, b) => a.share - b.share).map(({ at }) => at);
};

/** Nearly all pieces of a coast lie within a cell: they are not asked for more than this. */
const crosses = (from: Position, to: Position): boolean =>
  indexOf(from[0] ?? 0) !== indexOf(to[0] ?? 0) || indexOf(from[1] ?? 0) !== indexOf(to[1] ?? 0);

/** The points of a ring, with those added where it crosses an edge between cells. */
const cutRing = (ring: readonly Position[]): Position[] => {
  const points: Position[] = [];
  let before: Position | undefined;
  for (const point of ring) {
    if (before !== undefined && crosses(before, point)) points.push(...crossingsOf(before, point));
    points.push(point);
    before = point;
  }
  return points;
};

const isSame = (a: Cell, b: Cell): boolean => a.column === b.column && a.row === b.row;

type Chain = { readonly cell: Cell; readonly line: Position[] };

/** A ring as the chains that it forms in the cells it passes through, in its own order. */
const chainsOf = (ring: readonly Position[]): Chain[] => {
  const chains: Chain[] = [];
  let last: Chain | undefined;
  let before: Position | undefined;
  for (const point of cutRing(ring)) {
    if (before !== undefined) {
      const column = indexOf(((before[0] ?? 0) + (point[0] ?? 0)) / 2);
      const row = indexOf(((before[1] ?? 0) + (point[1] ?? 0)) / 2);
      if (last !== undefined && last.cell.column === column && last.cell.row === row) {
        last.line.push(point);
      } else {
        last = { cell: { column, row }, line: [before, point] };
        chains.push(last);
      }
    }
    before = point;
  }
  const [first] = chains;
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
