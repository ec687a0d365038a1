import type { Feature, Polygon, Position } from 'geojson';
import type { Bounds } from '../ground/plan.ts';

/** The sheet on which a plan is drawn: paper below it, and rings of paper over its margin. */
export type SheetProperties = {
  readonly kind: 'paper' | 'margin';
  readonly key: string;
  /** Of a ring of the margin: how much of what lies below it hides, 0 to 1. */
  readonly strength?: number;
};

/** The paper reaches beyond the bounds by this share of their sides. */
const beyond = 0.6;

/** The share of the shorter side over which the drawing thins out. */
const vignette = 0.16;

/** Rings in which the paper grows over the drawing; so many that the steps cannot be told apart. */
const rings = 14;

const corners = 96;

/** The exponent of a superellipse: a rectangle with wide round corners. */
const roundness = 5;

type Oval = {
  readonly middle: Position;
  /** Half the sides in degrees. */
  readonly halves: readonly [number, number];
};

const middleOf = ([west, south, east, north]: Bounds): readonly [number, number] => [
  (west + east) / 2,
  (south + north) / 2,
];

/** The edge of what is drawn, `inset` (degrees of latitude) inside the bounds. */
const ovalOf = (bounds: Bounds, inset: number): Oval => {
  const [west, south, east, north] = bounds;
  const middle = middleOf(bounds);
  const narrow = Math.cos((middle[1] * Math.PI) / 180);
  return {
    middle: [...middle],
    halves: [(east - west) / 2 - inset / narrow, (north - south) / 2 - inset],
  };
};

const shortSide = ([west, south, east, north]: Bounds): number => {
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.min((east - west) * narrow, north - south);
};

/** With the clock: the hole of a ring that runs against it. */
const holeOf = ({ middle: [lng = 0, lat = 0], halves: [wide, high] }: Oval): Position[] =>
  Array.from({ length: corners + 1 }, (_, index) => {
    const angle = (-2 * Math.PI * (index % corners)) / corners;
    const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / roundness);
    return [lng + wide * bend(Math.cos(angle)), lat + high * bend(Math.sin(angle))];
  });

const paperRing = ([west, south, east, north]: Bounds): Position[] => {
  const [across, up] = [(east - west) * beyond, (north - south) * beyond];
  const [left, right, bottom, top] = [west - across, east + across, south - up, north + up];
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
};

/** How much of the drawing is hidden at a part of the way out, 0 at its inner edge to 1 at the bounds. */
const hidden = (part: number): number => part * part * (3 - 2 * part);

/** Whether a point of the plan is drawn clearly enough to be named. */
export const isClearOn = (bounds: Bounds, lng: number, lat: number): boolean => {
  const { middle, halves } = ovalOf(bounds, shortSide(bounds) * vignette * 0.6);
  const [x, y] = [lng - (middle[0] ?? 0), lat - (middle[1] ?? 0)];
  return Math.abs(x / halves[0]) ** roundness + Math.abs(y / halves[1]) ** roundness < 1;
};

export const paperOf = (bounds: Bounds): Feature<Polygon, SheetProperties> => ({
  type: 'Feature',
  properties: { kind: 'paper', key: 'paper' },
  geometry: { type: 'Polygon', coordinates: [paperRing(bounds)] },
});

/**
 * The margin in which the drawing thins out into plain paper: rings that lie upon each other, so that at
 * each step as much is hidden as is meant to be.
 */
export const marginOf = (bounds: Bounds): Feature<Polygon, SheetProperties>[] =>
  Array.from({ length: rings }, (_, index) => {
    const [before, after] = [index / rings, (index + 1) / rings];
    const inset = shortSide(bounds) * vignette * (1 - before);
    return {
      type: 'Feature',
      properties: {
        kind: 'margin',
        key: `margin-${index + 1}`,
        strength: 1 - (1 - hidden(after)) / (1 - hidden(before)),
      },
      geometry: {
        type: 'Polygon',
        coordinates: [paperRing(bounds), holeOf(ovalOf(bounds, inset))],
      },
    };
  });
