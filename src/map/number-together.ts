import type { FeatureCollection } from 'geojson';
import type { Span } from '../ground/ground.ts';
import type { PlaceId } from '../story/story.ts';

/** Features with what they are numbered by: `times` and `places` are by the features' ids. */
export type Numbered = {
  readonly features: FeatureCollection;
  readonly times: readonly Span[];
  readonly places: readonly (readonly PlaceId[])[];
};

/**
 * Gives one id to all features that come into force, go out of it and light up together, and none to those that
 * never change: MapLibre keeps a state for each id, and takes all of them into every tile that it loads.
 * @param times by the features' places in their list, as `places`; where that has none, nothing lights up.
 */
export const numberTogether = (
  { features, ...collection }: FeatureCollection,
  times: readonly Span[],
  places: readonly (readonly PlaceId[])[],
): Numbered => {
  const ids = new Map<string, number>();
  const groups: { readonly span: Span; readonly lighting: readonly PlaceId[] }[] = [];
  const idOf = (span: Span, lighting: readonly PlaceId[]): number | undefined => {
    const { from, to } = span;
    if (from === undefined && to === undefined && lighting.length === 0) return undefined;
    const key = JSON.stringify([from ?? null, to ?? null, lighting]);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, groups.length);
    groups.push({ span, lighting });
    return groups.length - 1;
  };
  const numbered = features.map(({ id: _, ...feature }, index) => {
    const id = idOf(times[index] ?? {}, places[index] ?? []);
    return id === undefined ? feature : { ...feature, id };
  });
  return {
    features: { ...collection, features: numbered },
    times: groups.map(({ span }) => span),
    places: groups.map(({ lighting }) => lighting),
  };
};
