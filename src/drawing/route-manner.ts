import type { Confidence, RouteKind } from '../story/story.ts';

/** How a movement is drawn. Widths and lengths in CSS pixels. */
export type RouteManner = {
  /**
   * A shaft that widens towards its head (armies) or thins out on its way (people who leave) is filled; any
   * other is stroked.
   */
  readonly shaft: 'widening' | 'thinning' | 'stroked';
  readonly width: number;
  readonly dashes: readonly number[];
  readonly head: { readonly length: number; readonly width: number };
  /** From one small arrowhead on the shaft to the next; null where the head alone shows the way. */
  readonly beads: number | null;
};

/** CSS pixels by which the light line below a shaft is wider. */
export const casingRoom = 2.5;

const solid: readonly number[] = [];

const flight: RouteManner = {
  shaft: 'stroked',
  width: 1.6,
  dashes: solid,
  head: { length: 12, width: 9 },
  beads: null,
};

const stream: RouteManner = {
  shaft: 'thinning',
  width: 7,
  dashes: solid,
  head: { length: 9, width: 8.5 },
  beads: null,
};

const manners: Readonly<Record<RouteKind, RouteManner>> = {
  troops: {
    shaft: 'widening',
    width: 8,
    dashes: solid,
    head: { length: 18, width: 20 },
    beads: null,
  },
  march: {
    shaft: 'stroked',
    width: 3.2,
    dashes: solid,
    head: { length: 13, width: 13 },
    beads: 52,
  },
  'leader-flight': flight,
  delegation: flight,
  document: {
    shaft: 'stroked',
    width: 2.8,
    dashes: [0.1, 6],
    head: { length: 10, width: 9.5 },
    beads: null,
  },
  idea: {
    shaft: 'stroked',
    width: 2.6,
    dashes: [0.1, 9],
    head: { length: 10, width: 9.5 },
    beads: null,
  },
  exile: stream,
  amnesty: stream,
};

const doubtful: readonly number[] = [6, 6];

/** Across the shaft of a doubtful movement that would be filled otherwise. */
const doubtfulWidth = { widening: 4, thinning: 2.4 } as const;

/** What the record is not sure of is dashed, whatever moved. */
export const routeManner = (kind: RouteKind, confidence: Confidence): RouteManner => {
  const manner = manners[kind];
  if (confidence !== 'low') return manner;
  const width = manner.shaft === 'stroked' ? manner.width : doubtfulWidth[manner.shaft];
  return { ...manner, shaft: 'stroked', width, dashes: doubtful };
};

/** The manner so many times as large. */
export const enlarged = (manner: RouteManner, scale: number): RouteManner => {
  if (scale === 1) return manner;
  const { width, dashes, head, beads } = manner;
  return {
    ...manner,
    width: width * scale,
    dashes: dashes.map((length) => length * scale),
    head: { length: head.length * scale, width: head.width * scale },
    beads: beads === null ? null : beads * scale,
  };
};

/** Zooms between which filled shafts lose weight: over the plan of a city a full arrow would hide its streets. */
const lightens = { from: 9, to: 11.5, weight: 0.55 } as const;

/** The manner at a zoom. */
export const mannerAt = (manner: RouteManner, zoom: number): RouteManner => {
  if (manner.shaft === 'stroked') return manner;
  const share = (zoom - lightens.from) / (lightens.to - lightens.from);
  const weight = 1 - (1 - lightens.weight) * Math.max(0, Math.min(1, share));
  if (weight === 1) return manner;
  const { width, head } = manner;
  const scaled = { length: head.length * weight, width: head.width * weight };
  return { ...manner, width: width * weight, head: scaled };
};
