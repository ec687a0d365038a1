import { message } from '../i18n/message.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

/**
 * Tells those who do not see the stage what it shows, whenever a picture stands. A stage that nothing
 * is drawn on stays hidden from them.
 */
export const tellPicture = (
  stage: HTMLElement,
  store: AppStore,
  picture: Pick<Picture, 'told'>,
): (() => void) => {
  const words = stage.ownerDocument.createElement('p');
  words.className = 'visually-hidden';
  return watch(
    store,
    ({ settled, renderer }) => settled && renderer !== 'none',
    (stands) => {
      if (!stands) return;
      words.textContent = picture.told();
      if (words.parentElement === stage) return;
      stage.removeAttribute('aria-hidden');
      stage.setAttribute('role', 'region');
      if (!stage.hasAttribute('aria-label')) {
        stage.setAttribute('aria-label', message(store.getState().language, 'map'));
      }
      stage.prepend(words);
    },
  );
};
