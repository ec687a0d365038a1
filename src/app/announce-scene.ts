import { message } from '../i18n/message.ts';
import type { SceneId, Story } from '../story/story.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

/** Above the first scene there is only a picture. */
const wordsOf = (id: SceneId | null, { scenes, language }: Story, picture: string): string => {
  const index = scenes.findIndex((scene) => scene.id === id);
  const scene = scenes[index];
  if (scene === undefined) return picture;
  const { heading } = scene;
  const count = scenes.length;
  return message(language, 'sceneReached', { heading, number: index + 1, count, picture });
};

/**
 * Says to screen readers, politely and once, which scene the reader has come to: when its picture stands, and none
 * of those that were passed by. Where the page opens says the page itself, and what the atlas shows says the atlas.
 */
export const announceScene = (
  region: HTMLElement,
  store: AppStore,
  story: Story,
  picture: Pick<Picture, 'told'>,
): (() => void) => {
  let announced: SceneId | null | undefined;
  return watch(
    store,
    ({ settled }) => settled,
    (settled) => {
      const { scene, position, mode } = store.getState();
      if (!settled || mode !== 'reader' || scene === announced) return;
      if (announced !== undefined) region.textContent = wordsOf(scene, story, picture.told());
      // The opening is the picture before the first scene, which is still to be reached.
      announced = announced === undefined && position === 0 ? null : scene;
    },
  );
};
