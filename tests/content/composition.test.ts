import { describe, expect, it, test } from 'vitest';
import type { PlaceId, Scene } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { fitShot, freeSize } from '../../src/timeline/fit-shot.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';
import { createProjection } from '../../src/timeline/projection.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { screenOf, screens } from '../fixtures/screens.ts';

const story = compiledStory();
const eventOf = new Map(story.events.map((event) => [event.id, event]));

/** CSS pixels that a mark needs between its middle and the edge of the free area. */
const markRoom = 28;

/** Several places fill at least this share of the shorter side of the free area, unless they are neighbours. */
const leastFill = 0.25;

/** Kilometres: closer ones are one spot. */
const neighbours = 0.6;

const sceneOf = (id: string): Scene => {
  const scene = story.scenes.find((known) => known.id === id);
  if (scene === undefined) throw new RangeError(`no scene ${id}`);
  return scene;
};

const placesNow = ({ events }: Scene): readonly PlaceId[] => [
  ...new Set(events.flatMap(({ id, as }) => (as === 'now' ? (eventOf.get(id)?.place ?? []) : []))),
];

/** Where places stand: CSS pixels from the middle of the free area, and from its nearest edge. */
const standing = (ids: readonly PlaceId[], camera: Camera, viewport: Viewport) => {
  const free = freeSize(viewport);
  const { project } = createProjection(camera, viewport.height);
  return ids.map((id) => {
    const place = story.places[id];
    const { right, down, isHidden } = project(place?.lng ?? 0, place?.lat ?? 0);
    const room = Math.min(free.width / 2 - Math.abs(right), free.height / 2 - Math.abs(down));
    return { id, right, down, room: isHidden ? Number.NEGATIVE_INFINITY : room };
  });
};

const kilometresAcross = (ids: readonly PlaceId[]): number => {
  const spots = ids.flatMap((id) => story.places[id] ?? []);
  const [lat = 0] = spots.map((place) => place.lat);
  const across = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.hypot(
    across(spots.map((place) => place.lat)) * 111.2,
    across(spots.map((place) => place.lng)) * 111.2 * Math.cos((lat * Math.PI) / 180),
  );
};

describe.each(screens)('the story on a screen of %i × %i', (width, height) => {
  const viewport = screenOf(width, height);
  const free = freeSize(viewport);
  const timeline = createTimeline(story, viewport);

  test.each(story.scenes)('$id rests with all that happens in the free part', (scene) => {
    const { camera } = timeline.frameAt(timeline.restOf(scene.id));
    const outside = standing(placesNow(scene), camera, viewport)
      .filter(({ room }) => room < markRoom)
      .map(({ id }) => id);
    expect([...outside].sort()).toEqual([...scene.offStage].sort());
  });

  test.each(story.scenes)('$id fills the free part with what each shot frames', ({ shots }) => {
    for (const shot of shots) {
      const camera = fitShot(shot, story.places, viewport);
      const stand = standing(shot.places, camera, viewport);
      for (const { id, room } of stand) {
        expect(room, id).toBeGreaterThan(0.05 * Math.min(free.width, free.height));
      }
      if (shot.extent !== null || kilometresAcross(shot.places) < neighbours) continue;
      const across = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
      const spread = Math.max(
        across(stand.map(({ right }) => right)),
        across(stand.map(({ down }) => down)),
      );
      expect(spread / Math.min(free.width, free.height)).toBeGreaterThan(leastFill);
    }
  });
});

describe('framings that the story repeats', () => {
  const restOf = (id: string, viewport: Viewport) => {
    const timeline = createTimeline(story, viewport);
    return timeline.frameAt(timeline.restOf(id)).camera;
  };

  it.each(screens)('s43 decides the opposite in the picture of s41, on %i × %i', (...size) => {
    const viewport = screenOf(...size);
    expect(restOf('s43', viewport)).toEqual(restOf('s41', viewport));
  });

  it.each(screens)('s60 comes back to the first picture, on %i × %i', (...size) => {
    const viewport = screenOf(...size);
    const first = fitShot(story.opening, story.places, viewport);
    expect(restOf('s60', viewport)).toEqual(first);
  });

  it('s59 begins in the night view of Moscow that s01 ends in', () => {
    expect(sceneOf('s59').shots[0]).toEqual(sceneOf('s01').shots.at(-1));
  });

  it('s14 stays where s13 comes to rest', () => {
    expect(sceneOf('s14').shots).toEqual([sceneOf('s13').shots.at(-1)]);
  });
});
