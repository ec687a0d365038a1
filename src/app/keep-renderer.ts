import type { OnMark } from '../overlay/marks-layer.ts';
import type { Story } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { loadRenderer } from './load-renderer.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

type Parts = {
  readonly store: AppStore;
  readonly story: Story;
  readonly picture: Picture;
  readonly stage: HTMLElement;
  readonly onMark: OnMark;
  readonly onLoss: (loss: Loss, isLost: boolean) => void;
  /** Why there is no renderer. */
  readonly onFailure: (error: unknown) => void;
};

/**
 * Gives the picture a renderer in the theme of the store. Renderers are made for one theme and own no
 * story state: another theme gets another renderer, which draws the current Frame from nothing.
 * Resolves when it is known whether there is a first one.
 */
export const keepRenderer = (parts: Parts): Promise<void> => {
  const { store, story, picture, stage, onMark, onLoss, onFailure } = parts;
  let renderer: Renderer | null = null;
  let drawnIn: Theme | null = null;

  const renew = async () => {
    const { theme } = store.getState();
    if (theme === drawnIn) return;
    drawnIn = theme;
    picture.awaitRenderer();
    renderer?.remove();
    try {
      renderer = await loadRenderer({
        container: stage,
        story,
        viewport: picture.viewport(),
        theme,
        onMark,
        onLoss,
      });
    } catch (error) {
      renderer = null;
      onFailure(error);
    }
    picture.setRenderer(renderer);
  };

  // One after another: however fast the reader changes their mind, the last theme is drawn last.
  let turn = renew();
  watch(
    store,
    ({ theme }) => theme,
    () => {
      turn = turn.then(renew);
    },
  );
  return turn;
};
