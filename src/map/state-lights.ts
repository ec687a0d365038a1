import type { PlaceId } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';

/** How much a place that the picture is about lights up the land that it lies in: 0 not at all to 1. */
export type Light = { readonly place: PlaceId; readonly presence: number };

/** A light comes and goes with the name of its place, so that none is switched. */
export const lightsOf = ({ emphasis, labels }: Pick<Frame, 'emphasis' | 'labels'>): Light[] =>
  labels.filter(({ place, presence }) => presence > 0 && emphasis.includes(place));

/** For features, by index, the places that light each of them up: how much each is lit. */
export const lightOn = (featurePlaces: readonly PlaceId[], lights: readonly Light[]): number =>
  lights.reduce(
    (most, { place, presence }) =>
      featurePlaces.includes(place) ? Math.max(most, presence) : most,
    0,
  );
