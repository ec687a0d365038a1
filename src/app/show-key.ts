import { keySampleOf } from '../drawing/key-sample.ts';
import { groundKeyOf } from '../ground/ground-key.ts';
import type { Story } from '../story/story.ts';
import { keyOf } from '../timeline/picture-key.ts';
import type { KeyEntry } from '../ui/key-list.tsx';
import { seenOf } from './seen-of.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

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
