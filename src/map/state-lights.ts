import type { PlaceId } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';

/** How much a place that the picture is about lights up the land that it lies in: 0 not at all to 1. */
export type Light = { readonly place: PlaceId; readonly presence: number };

/** Finer steps of light cannot be told apart. */
const steps = 20;

/** A light comes and goes with the name of its place, so that none is switched. */
export const lightsOf = ({ emphasis, labels }: Pick<Frame, 'emphasis' | 'labels'>): Light[] =>
  labels
    .filter(({ place }) => emphasis.includes(place))
    .map(({ place, presence }) => ({ place, presence: Math.round(presence * steps) / steps }))
    .filter(({ presence }) => presence > 0);

/** How much something is lit that any of these places lights up: as much as the strongest of them. */
export const lightOn = (featurePlaces: readonly PlaceId[], lights: readonly Light[]): number =>
  lights.reduce(
    (most, { place, presence }) =>
      featurePlaces.includes(place) ? Math.max(most, presence) : most,
    0,
  );
