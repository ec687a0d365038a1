import type { Confidence, RouteKind } from '../story/story.ts';

/** How a movement is drawn. Widths and lengths in CSS pixels. */
export type RouteManner = {
  /** A shaft that widens from its beginning to its head is filled; any other is stroked. */
  readonly shaft: 'widening' | 'stroked';
  readonly width: number;
  readonly dashes: readonly number[];
  readonly head: { readonly length: number; readonly width: number };
};

const solid: readonly number[] = [];

const manners: Readonly<Record<RouteKind, RouteManner>> = {
  troops: { shaft: 'widening', width: 7, dashes: solid, head: { length: 17, width: 18 } },
  march: { shaft: 'stroked', width: 3, dashes: solid, head: { length: 12, width: 12 } },
  'leader-flight': { shaft: 'stroked', width: 1.5, dashes: solid, head: { length: 11, width: 9 } },
  delegation: { shaft: 'stroked', width: 1.5, dashes: solid, head: { length: 11, width: 9 } },
  document: { shaft: 'stroked', width: 2.4, dashes: [0.1, 6], head: { length: 10, width: 10 } },
  idea: { shaft: 'stroked', width: 2.4, dashes: [0.1, 8], head: { length: 10, width: 10 } },
  exile: { shaft: 'stroked', width: 1.8, dashes: [14, 4], head: { length: 10, width: 9 } },
  amnesty: { shaft: 'stroked', width: 1.8, dashes: [14, 4], head: { length: 10, width: 9 } },
};

const doubtful: readonly number[] = [6, 6];

/** What the record is not sure of is dashed, whatever moved. */
export const routeManner = (kind: RouteKind, confidence: Confidence): RouteManner => {
  const manner = manners[kind];
  if (confidence !== 'low') return manner;
  const width = manner.shaft === 'widening' ? 4 : manner.width;
  return { ...manner, shaft: 'stroked', width, dashes: doubtful };
};
