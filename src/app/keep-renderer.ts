import type { OnMark } from '../overlay/marks-layer.ts';
import type { Story } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { showFirstView } from './first-view.ts';
import { guardRenderer } from './guard-renderer.ts';
import { loadRenderer, type RendererKind } from './load-renderer.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

/** Why a still is drawn in the map's place: without WebGL, where the map cannot be had, or after a loss or a fault of it. */
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

/** Who is told what a renderer has to do without, and what it has thrown. */
type Ears = {
  readonly onLost: (loss: Loss, isLost: boolean) => void;
  readonly onFault: (error: unknown) => void;
};

/** For a picture that another is about to replace. */
const deaf: Ears = { onLost: () => undefined, onFault: console.warn };

/** How often a renderer that throws is followed by another of its kind. */
const renewals = 1;

const reasons: Readonly<Record<string, Fallback>> = {
  NoGraphicsError: 'no-graphics',
  LostGraphicsError: 'lost',
};

const reasonOf = (error: unknown): Fallback =>
  (error instanceof Error ? reasons[error.name] : undefined) ?? 'not-loaded';

/**
 * Gives the picture a renderer in the theme of the store. Renderers are made for one theme and own no
 * story state: another theme gets another renderer, which draws the current Frame from nothing. Where the
 * map cannot be loaded or drawn, or its graphics are lost and do not come back, a still takes its place for good.
 * One that throws is followed by another of its kind; the next by a still; and that by none.
 * Resolves when it is known whether there is a first one.
 */
export const keepRenderer = (parts: Parts): Promise<void> => {
  const { store, story, picture, stage, onMark, onLoss, onFallback, onFailure } = parts;
  let renderer: Renderer | null = null;
  let { kind } = parts;
  let drawn = '';
  let faults = 0;

  const tellLoss = (loss: Loss, isLost: boolean): void => {
    if (loss === 'context' && isLost) fallBack('lost');
    else onLoss(loss, isLost);
  };

  const load = async (
    as: RendererKind,
    theme: Theme,
    container: HTMLElement,
    { onLost, onFault }: Ears,
  ): Promise<Renderer> => {
    const viewport = picture.viewport();
    const options = { container, story, viewport, theme, onMark, onLoss: onLost };
    return guardRenderer(await loadRenderer(as, options), onFault);
  };

  const firstView = showFirstView(stage, store);

  const loadAny = async (theme: Theme): Promise<Renderer> => {
    try {
      return await load(kind, theme, stage, ears);
    } catch (error) {
      if (kind !== 'map') throw error;
      console.warn(error);
      kind = 'still';
      const still = await load(kind, theme, stage, ears);
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
        firstView.forerun((box) => load('still', theme, box, deaf), picture.setRenderer);
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

  const fallBack = (why: 'lost') => {
    kind = 'still';
    onFallback(why);
    renewInTurn();
  };

  const goWithout = (error: unknown) => {
    picture.awaitRenderer();
    renderer?.remove();
    renderer = null;
    picture.setRenderer(null);
    onFailure(error);
  };

  const mend = (error: unknown) => {
    console.warn('the picture had a fault:', error);
    firstView.end();
    drawn = '';
    faults += 1;
    if (faults <= renewals) {
      renewInTurn();
    } else if (kind === 'map') {
      faults = 0;
      fallBack('lost');
    } else {
      turn = turn.then(() => goWithout(error));
    }
  };

  const ears: Ears = { onLost: tellLoss, onFault: mend };

  // One after another: however fast the reader changes their mind, the last theme is drawn last.
  let turn = renew();
  const renewInTurn = () => {
    turn = turn.then(renew);
  };

  watch(store, ({ theme }) => theme, renewInTurn);
  return turn;
};
