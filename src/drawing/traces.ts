import type { FeatureCollection, Point } from 'geojson';
import type { Category, Story } from '../story/story.ts';
import { type Direction, vectorOf } from './sight.ts';

export type TraceProperties = {
  readonly category: Category;
  /** How many earlier events happened at the same place. */
  readonly rank: number;
};

/**
 * Every event as a point. A feature's id is the event's index in `story.events`. Later events at one place are
 * drawn wider, which counts them.
 */
export const tracesOf = ({
  events,
  places,
}: Pick<Story, 'events' | 'places'>): FeatureCollection<Point, TraceProperties> => {
  const ranks = new Map<string, number>();
  const features = events.flatMap(({ category, place: placeId }, id) => {
    const place = places[placeId];
    if (place === undefined) return [];
    const rank = ranks.get(placeId) ?? 0;
    ranks.set(placeId, rank + 1);
    return {
      type: 'Feature' as const,
      id,
      properties: { category, rank },
      geometry: { type: 'Point' as const, coordinates: [place.lng, place.lat] },
    };
  });
  return { type: 'FeatureCollection', features };
};

export type TraceSpot = {
  readonly lng: number;
  readonly lat: number;
  readonly direction: Direction;
};

/** Where traces lie, once for each place. Asked for with the number of events that have begun. */
export const createTraceSpots = ({
  events,
  places,
}: Pick<Story, 'events' | 'places'>): ((past: number) => readonly TraceSpot[]) => {
  const seen = new Set<string>();
  const firsts = events.flatMap(({ place: id }, index) => {
    const place = places[id];
    if (place === undefined || seen.has(id)) return [];
    seen.add(id);
    const { lng, lat } = place;
    return [{ index, lng, lat, direction: vectorOf(lng, lat) }];
  });
  return (past) => firsts.filter(({ index }) => index < past);
};
