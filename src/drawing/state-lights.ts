import type { PlaceId } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';

/** How much a place that the picture is about lights up the land that it lies in: 0 not at all to 1. */
export type Light = { readonly place: PlaceId; readonly presence: number };

/** Finer steps of light cannot be told apart. */
const steps = 20;

/** The lights of a Frame, in steps. */
export const lightsOf = ({ lights }: Pick<Frame, 'lights'>): Light[] =>
  lights
    .map(({ place, presence }) => ({ place, presence: Math.round(presence * steps) / steps }))
    .filter(({ presence }) => presence > 0);

/**
 * How much something is lit that any of these places lights up. Their lights add up: so a state stays lit
 * while the picture passes from one of its places to another.
 */
export const lightOn = (lighting: readonly PlaceId[], lights: readonly Light[]): number =>
  Math.min(
    1,
    lights
      .filter(({ place }) => lighting.includes(place))
      .reduce((sum, { presence }) => sum + presence, 0),
  );
