import type { Route } from '../story/story.ts';
import { type Direction, vectorOf } from './sight.ts';

/** A vertex of a route, and how far along its line it lies, 0 to 1. */
export type Vertex = {
  readonly lng: number;
  readonly lat: number;
  readonly direction: Direction;
  readonly along: number;
};

export type RouteLine = readonly Vertex[];

const angleBetween = (a: Direction, b: Direction): number =>
  2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));

/** Measures each line of a route once, on the sphere, so that parts of it can be found by share. */
export const routeLines = ({ lines }: Pick<Route, 'lines'>): RouteLine[] =>
  lines.map((line) => {
    const directions = line.map(([lng, lat]) => vectorOf(lng, lat));
    const lengths = directions.map((direction, index) => {
      const before = directions[index - 1];
      return before === undefined ? 0 : angleBetween(before, direction);
    });
    const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
    let sum = 0;
    return line.map(([lng, lat], index) => {
      sum += lengths[index] ?? 0;
      return { lng, lat, direction: vectorOf(lng, lat), along: Math.min(1, sum / total) };
    });
  });

const between = (a: Vertex, b: Vertex, along: number): Vertex => {
  const share = b.along === a.along ? 0 : (along - a.along) / (b.along - a.along);
  const lng = a.lng + (b.lng - a.lng) * share;
  const lat = a.lat + (b.lat - a.lat) * share;
  return { lng, lat, direction: vectorOf(lng, lat), along };
};

/** The part of a line between two shares of its length; empty where they leave nothing. */
export const trimLine = (line: RouteLine, from: number, to: number): Vertex[] => {
  const trimmed: Vertex[] = [];
  for (const [index, vertex] of line.entries()) {
    const before = line[index - 1];
    if (before !== undefined && before.along < from && vertex.along > from && from < to) {
      trimmed.push(between(before, vertex, from));
    }
    if (before !== undefined && before.along < to && vertex.along > to && from < to) {
      trimmed.push(between(before, vertex, to));
    }
    if (vertex.along >= from && vertex.along <= to && from < to) trimmed.push(vertex);
  }
  return trimmed;
};
