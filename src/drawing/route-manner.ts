import type { Confidence, RouteKind } from '../story/story.ts';
import type { Strands } from './route-shaft.ts';

/**
 * How a movement is drawn. Widths and lengths in CSS pixels. Kinds differ in shaft, strands, dots and head,
 * so that each is known without its colour and while it stands still.
 */
export type RouteManner = {
  /**
   * A shaft that widens towards its head (armies) or thins out on its way (people who leave) is filled; any
   * other is stroked.
   */
  readonly shaft: 'widening' | 'thinning' | 'stroked';
  /** Of the shaft, or of each of its strands. */
  readonly width: number;
  /** Of what is stroked several times beside itself; null for one line. */
  readonly strands: Strands | null;
  readonly dashes: readonly number[];
  readonly head: { readonly length: number; readonly width: number; readonly isOpen: boolean };
  /** From one small arrowhead on the shaft to the next; null where the head alone shows the way. */
  readonly beads: number | null;
};

/** CSS pixels by which the light line below a shaft is wider. */
export const casingRoom = 2.5;

const solid: readonly number[] = [];

const line = { shaft: 'stroked', strands: null, dashes: solid, beads: null } as const;

const manners: Readonly<Record<RouteKind, RouteManner>> = {
  troops: {
    ...line,
    shaft: 'widening',
    width: 8,
    head: { length: 18, width: 20, isOpen: false },
  },
  march: { ...line, width: 3.2, head: { length: 13, width: 13, isOpen: false }, beads: 52 },
  'leader-flight': { ...line, width: 1.6, head: { length: 13, width: 9, isOpen: false } },
  // Several travel side by side.
  delegation: {
    ...line,
    width: 1.2,
    strands: { count: 2, apart: 3.8, fan: false },
    head: { length: 7, width: 12, isOpen: true },
  },
  document: {
    ...line,
    width: 2.8,
    dashes: [0.1, 5.2],
    head: { length: 10, width: 9.5, isOpen: false },
  },
  // Nothing that could be held travels: loose dots, and a head that is not filled.
  idea: {
    ...line,
    width: 2.8,
    dashes: [0.1, 9.5],
    head: { length: 6.5, width: 11, isOpen: true },
  },
  exile: {
    ...line,
    shaft: 'thinning',
    width: 7,
    head: { length: 9, width: 8.5, isOpen: false },
  },
  // The opposite of exile: from one gate the ways home part.
  amnesty: {
    ...line,
    width: 1.3,
    strands: { count: 3, apart: 7.5, fan: true },
    head: { length: 6.5, width: 13, isOpen: true },
  },
};

const doubtful: readonly number[] = [6, 6];

/** Dotted lines keep their dots, which come in groups. */
const doubtfulDots = ([dot = 0, gap = 0]: readonly number[]): readonly number[] => [
  dot,
  gap,
  dot,
  gap,
  dot,
  2.6 * gap,
];

/** What the record is not sure of is broken by even gaps, whatever moved; it keeps its shape. */
export const routeManner = (kind: RouteKind, confidence: Confidence): RouteManner => {
  const manner = manners[kind];
  if (confidence !== 'low') return manner;
  return { ...manner, dashes: manner.dashes === solid ? doubtful : doubtfulDots(manner.dashes) };
};

/** The manner so many times as large. */
export const enlarged = (manner: RouteManner, scale: number): RouteManner => {
  if (scale === 1) return manner;
  const { width, strands, dashes, head, beads } = manner;
  return {
    ...manner,
    width: width * scale,
    dashes: dashes.map((length) => length * scale),
    strands: strands && { ...strands, apart: strands.apart * scale },
    head: { ...head, length: head.length * scale, width: head.width * scale },
    beads: beads === null ? null : beads * scale,
  };
};

/** A weight that changes between two zooms; before and after them it stays. */
type Weighing = {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
};

/** Over the plan of a city a full arrow would hide its streets. */
const ofShafts: Weighing = { from: 9, to: 11.5, before: 1, after: 0.55 };

/** On a globe as small as a hand, strands and the heads of many would cover the lands that they cross. */
const ofStrands: Weighing = { from: 0, to: 1, before: 0.5, after: 1 };

const weightAt = ({ from, to, before, after }: Weighing, zoom: number): number =>
  before + (after - before) * Math.max(0, Math.min(1, (zoom - from) / (to - from)));

/** The manner at a zoom. */
export const mannerAt = (manner: RouteManner, zoom: number): RouteManner => {
  const { shaft, width, strands, head } = manner;
  if (shaft === 'stroked' && strands === null) return manner;
  const weight = weightAt(shaft === 'stroked' ? ofStrands : ofShafts, zoom);
  if (weight === 1) return manner;
  return {
    ...manner,
    width: shaft === 'stroked' ? width : width * weight,
    strands: strands && { ...strands, apart: strands.apart * weight },
    head: { ...head, length: head.length * weight, width: head.width * weight },
  };
};
