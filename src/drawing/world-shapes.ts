import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Area, World } from '../ground/ground.ts';
import { turning } from './rings.ts';

/** Puts shapes of a level together once for all that is made of them. */
const once = <Shapes>(make: (world: World) => Shapes): ((world: World) => Shapes) => {
  const known = new WeakMap<World, Shapes>();
  return (world) => {
    const shapes = known.get(world) ?? make(world);
    known.set(world, shapes);
    return shapes;
  };
};

/** The areas of a level, in its own order. */
export const areasOf = once(
  (world): readonly Feature<Geometry, Area>[] => feature(world, world.objects.areas).features,
);

/** The pieces of land of a level, each with its inland seas. */
export const landOf = once(
  (world): readonly Position[][][] => feature(world, world.objects.land).geometry.coordinates,
);

/** Web Mercator ends before the poles; a ring that goes to one counts as ice. */
export const isPolar = (ring: readonly Position[]): boolean =>
  ring.some((point) => (point[1] ?? 0) < -80);

/** Clockwise around land, counterclockwise around inland seas: so the water is on the left. */
export const shoresOf = once((world): readonly Position[][] =>
  landOf(world)
    .filter(([outer = []]) => !isPolar(outer))
    .flatMap((rings) =>
      rings.map((ring, index) => (turning(ring) > 0 === (index === 0) ? ring.toReversed() : ring)),
    ),
);
