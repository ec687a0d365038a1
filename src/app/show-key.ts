import { keySampleOf } from '../drawing/key-sample.ts';
import { groundKeyOf } from '../ground/ground-key.ts';
import type { Story } from '../story/story.ts';
import type { Frame, Viewport } from '../timeline/frame.ts';
import { keyOf } from '../timeline/picture-key.ts';
import type { KeyEntry } from '../ui/key-list.tsx';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

type Point = readonly [x: number, y: number];

/** Whether a point of the stage is in the part that the page leaves free. */
const isFree =
  ({ width, height, padding }: Viewport) =>
  ([x, y]: Point): boolean =>
    x >= padding.left &&
    x <= width - padding.right &&
    y >= padding.top &&
    y <= height - padding.bottom;

/** The Frame with no more events and movements than stand in the free part of the stage. */
const seenOf = (picture: Picture): Frame => {
  const frame = picture.frame();
  const drawn = picture.drawn();
  if (drawn === null) return frame;
  const isSeen = isFree(picture.viewport());
  const ids = new Set([
    ...drawn.events.filter(({ x, y }) => isSeen([x, y])).map(({ id }) => id),
    ...drawn.routes.filter(({ points }) => points.some(isSeen)).map(({ id }) => id),
  ]);
  return {
    ...frame,
    events: frame.events.filter(({ id }) => ids.has(id)),
    routes: frame.routes.filter(({ id }) => ids.has(id)),
  };
};

/** The key to what stands on the stage now. */
const readKey = (picture: Picture, story: Story): readonly KeyEntry[] => {
  const { loosePlace, ...ground } = picture.inSight();
  return [...keyOf(seenOf(picture), story, loosePlace), ...groundKeyOf(ground)].map((item) => ({
    item,
    sample: keySampleOf(item),
  }));
};

/** Tells the key to the picture, now and each time another one has settled. */
export const createKey =
  (store: AppStore, picture: Picture, story: Story) =>
  (show: (entries: readonly KeyEntry[]) => void): (() => void) => {
    show(readKey(picture, story));
    return watch(
      store,
      ({ settled }) => settled,
      (settled) => {
        if (settled) show(readKey(picture, story));
      },
    );
  };
