import { globeOutline } from '../drawing/globe-outline.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { type Direction, dot, eyeOf, sum } from '../timeline/projection.ts';

/** Rows of numbers that carry a point of the unit globe to the stage. */
type Row = readonly [x: number, y: number, z: number, away: number];

/** A camera as what projects many points needs it. Lengths in CSS pixels unless a radius is 1. */
export type Eye = {
  /** Where the eye is, in radii of the globe from its centre. */
  readonly position: Direction;
  /** The same as a direction, and how far from the centre it is. */
  readonly towards: Direction;
  readonly height: number;
  readonly right: Row;
  readonly up: Row;
  /** Towards the eye: `distance` minus it is how far a point lies before the eye. */
  readonly near: Row;
  readonly distance: number;
  readonly radius: number;
  /** The middle of the free part of the stage. */
  readonly middle: readonly [x: number, y: number];
  /** Whether the edge of the globe may be on the stage. */
  readonly showsLimb: boolean;
};

/** The projection of timeline/projection.ts, its sums carried out for all points of a picture together. */
export const createEye = (camera: Camera, viewport: Viewport): Eye => {
  const { width, height, padding } = viewport;
  const { radius, distance, up, rightwards, screenUp, toEye, position } = eyeOf(camera, height);
  const far = Math.hypot(...position);
  const row = (axis: Direction): Row => [
    axis[0] * radius,
    axis[1] * radius,
    axis[2] * radius,
    -dot(axis, up) * radius,
  ];
  return {
    position,
    towards: sum(position, 1 / far, position, 0),
    height: far,
    right: row(rightwards),
    up: row(screenUp),
    near: row(toEye),
    distance,
    radius,
    middle: [
      (padding.left + width - padding.right) / 2,
      (padding.top + height - padding.bottom) / 2,
    ],
    showsLimb: globeOutline(camera, viewport) !== null,
  };
};
