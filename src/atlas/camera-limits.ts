import type { Story } from '../story/story.ts';

/** Within what the camera of the atlas stays. */
export type CameraLimits = {
  /** The closest zoom. */
  readonly closest: number;
  /** Doublings by which the globe may be smaller than the free part of the stage. */
  readonly farther: number;
  /** Degrees within which the middle of the picture stays; beyond 80° of latitude north would not stay up. */
  readonly middle: {
    readonly west: number;
    readonly east: number;
    readonly south: number;
    readonly north: number;
  };
};

/** Houses of the plans of cities; the whole globe with some of the sky; everywhere. */
export const freeLimits: CameraLimits = {
  closest: 16,
  farther: 0.3,
  middle: { west: -180, east: 180, south: -80, north: 80 },
};

/** Streets, where fingers that know nothing of maps still find their way back. */
const closestOfLands = 14;

/** Degrees around the lands. */
const around = 5;

/** The whole globe, streets, and no sea beyond the lands where the story's events happened. */
export const limitsOfLands = ({
  events,
  places,
}: Pick<Story, 'events' | 'places'>): CameraLimits => {
  const stands = events.flatMap(({ place }) => places[place] ?? []);
  if (stands.length === 0) return { ...freeLimits, closest: closestOfLands, farther: 0 };
  const { west, east, south, north } = freeLimits.middle;
  const [lngs, lats] = [stands.map(({ lng }) => lng), stands.map(({ lat }) => lat)];
  return {
    closest: closestOfLands,
    farther: 0,
    middle: {
      west: Math.max(west, Math.min(...lngs) - around),
      east: Math.min(east, Math.max(...lngs) + around),
      south: Math.max(south, Math.min(...lats) - around),
      north: Math.min(north, Math.max(...lats) + around),
    },
  };
};
