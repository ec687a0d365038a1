import type { GroundName } from './ground-names.ts';
import { type Direction, vectorOf } from './sight.ts';
import type { View } from './view.ts';

/** Cosines of the angles from the middle of the globe between which lettering fades: there land is too slanted. */
const slant = { from: 0.6, to: 0.57 } as const;

/** Doublings of scale in which a name comes after its first zoom. */
const coming = 0.1;

const ramp = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/** Names are asked about in every picture; where they lie never changes. */
const directions = new WeakMap<GroundName, Direction>();

const directionOf = (name: GroundName): Direction => {
  const known = directions.get(name);
  if (known !== undefined) return known;
  const direction = vectorOf(name.lng, name.lat);
  directions.set(name, direction);
  return direction;
};

/** A view, and the point of the globe in the middle of it. */
export type Sight = { readonly view: View; readonly middle: Direction };

export const sightOf = (view: View): Sight => ({
  view,
  middle: vectorOf(view.camera.lng, view.camera.lat),
});

/** 0 to 1: how well the camera faces a point of the globe. */
const facing = (direction: Direction, { view, middle }: Sight): number => {
  if (view.sees(direction) < 1) return 0;
  const [x, y, z] = direction;
  return ramp(x * middle[0] + y * middle[1] + z * middle[2], slant.to, slant.from);
};

/** 0 to 1: how far a name of the ground is there at this zoom, on this side of the globe. */
export const presence = (name: GroundName, sight: Sight): number => {
  const [from, to] = name.zooms;
  const { zoom } = sight.view.camera;
  if (zoom <= from || zoom > to) return 0;
  return (from > 0 ? ramp(zoom, from, from + coming) : 1) * facing(directionOf(name), sight);
};
