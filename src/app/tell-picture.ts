import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

/**
 * Gives the stage a description for those who do not see it, whenever a picture stands. A stage that
 * nothing is drawn on stays hidden from them.
 */
export const tellPicture = (stage: Element, store: AppStore, picture: Pick<Picture, 'told'>) =>
  watch(
    store,
    ({ settled, renderer }) => settled && renderer !== 'none',
    (stands) => {
      if (!stands) return;
      stage.removeAttribute('aria-hidden');
      stage.setAttribute('role', 'img');
      stage.setAttribute('aria-label', picture.told());
    },
  );
