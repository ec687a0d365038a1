import type { OnMark } from '../overlay/marks-layer.ts';
import type { Story } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { showFirstView } from './first-view.ts';
import { loadRenderer, type RendererKind } from './load-renderer.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

/** Why a still is drawn in the map's place: without WebGL, where the map cannot be had, or after a loss of it. */
export type Fallback = 'no-graphics' | 'not-loaded' | 'lost';

type Parts = {
  readonly store: AppStore;
  readonly story: Story;
  readonly picture: Picture;
  readonly stage: HTMLElement;
  readonly onMark: OnMark;
  /** What is asked for to begin with. */
  readonly kind: RendererKind;
  readonly onLoss: (loss: Loss, isLost: boolean) => void;
  readonly onFallback: (why: Fallback) => void;
  /** Why there is no renderer. */
  readonly onFailure: (error: unknown) => void;
};

const reasonOf = (error: unknown): Fallback =>
  error instanceof Error && error.name === 'NoGraphicsError' ? 'no-graphics' : 'not-loaded';

/**
 * Gives the picture a renderer in the theme of the store. Renderers are made for one theme and own no
 * story state: another theme gets another renderer, which draws the current Frame from nothing. Where the
 * map cannot be loaded or drawn, or its graphics are lost and do not come back, a still takes its place for good.
 * Resolves when it is known whether there is a first one.
 */
export const keepRenderer = (parts: Parts): Promise<void> => {
  const { store, story, picture, stage, onMark, onLoss, onFallback, onFailure } = parts;
  let renderer: Renderer | null = null;
  let { kind } = parts;
  let drawn = '';

  const tellLoss = (loss: Loss, isLost: boolean): void => {
    if (loss === 'context' && isLost) fallBack('lost');
    else onLoss(loss, isLost);
  };

  const load = (theme: Theme, as = kind, container = stage, tell = tellLoss): Promise<Renderer> =>
    loadRenderer(as, {
      container,
      story,
      viewport: picture.viewport(),
      theme,
      onMark,
      onLoss: tell,
    });

  const firstView = showFirstView(stage, store);

  const loadAny = async (theme: Theme): Promise<Renderer> => {
    try {
      return await load(theme);
    } catch (error) {
      if (kind !== 'map') throw error;
      console.warn(error);
      kind = 'still';
      const still = await load(theme);
      onFallback(reasonOf(error));
      return still;
    }
  };

  const renew = async () => {
    const { theme } = store.getState();
    if (`${kind} ${theme}` === drawn) return;
    picture.awaitRenderer();
    renderer?.remove();
    if (drawn !== '') firstView.end();
    try {
      const loading = loadAny(theme);
      if (kind === 'map') {
        firstView.forerun((box) => load(theme, 'still', box, () => undefined), picture.setRenderer);
      }
      renderer = firstView.uncover(await loading);
    } catch (error) {
      renderer = null;
      firstView.end();
      onFailure(error);
    }
    drawn = `${kind} ${theme}`;
    picture.setRenderer(renderer);
  };

  // One after another: however fast the reader changes their mind, the last theme is drawn last.
  let turn = renew();
  const renewInTurn = () => {
    turn = turn.then(renew);
  };

  const fallBack = (why: 'lost') => {
    kind = 'still';
    onFallback(why);
    renewInTurn();
  };

  watch(store, ({ theme }) => theme, renewInTurn);
  return turn;
};
