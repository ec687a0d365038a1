import type { Position } from '../timeline/frame.ts';
import type { Renderer } from '../timeline/renderer.ts';
import { type AppState, type AppStore, watch } from './store.ts';

/** What is seen while the first renderer is loaded and draws. */
export type FirstView = {
  /**
   * A renderer as it is to be given to the picture: hidden until its first picture stands, which then fades in
   * over the first view; only after that has anything settled.
   */
  uncover(renderer: Renderer): Renderer;
  /** Takes the first view away at once. */
  end(): void;
};

/** Milliseconds after which the fading is over: first-picture.css, and some frames. */
const fading = 300;

const opening = 0 as Position;

const isOpening = ({ position, target, atlas }: AppState): boolean =>
  atlas === null && position === opening && target === opening;

/** Whether the style sheets show the picture that the page was sent with. */
const isShown = (element: HTMLElement | null): boolean => element?.checkVisibility() === true;

/**
 * Keeps the picture that the page was sent with on the stage until the first renderer has one; where the story begins
 * elsewhere, or goes on before that, the renderer is seen as it comes.
 */
export const showFirstView = (stage: HTMLElement, store: AppStore): FirstView => {
  const sent = stage.querySelector<HTMLElement>('.first-picture');
  let isOver = false;
  let undos: readonly (() => void)[] = [];

  const end = () => {
    if (isOver) return;
    isOver = true;
    for (const undo of undos) undo();
    sent?.remove();
    delete stage.dataset['first'];
  };

  const endElsewhere = () => {
    if (!isOpening(store.getState()) || !isShown(sent)) end();
  };

  const fade = (): Promise<void> => {
    stage.dataset['first'] = 'arriving';
    const pause = store.getState().motion === 'none' ? 0 : fading;
    return new Promise((resolve) => setTimeout(resolve, pause)).then(end);
  };

  stage.dataset['first'] = 'awaited';
  undos = [
    watch(store, ({ position }) => position, endElsewhere),
    watch(store, ({ target }) => target, endElsewhere),
    watch(store, ({ atlas }) => atlas, endElsewhere),
  ];
  endElsewhere();

  return {
    end,
    uncover: (renderer) => {
      let drawings = 0;
      let faded: Promise<void> | null = null;
      return {
        ...renderer,
        draw: (frame) => {
          drawings += 1;
          renderer.draw(frame);
        },
        onSettled: (listener) =>
          renderer.onSettled(() => {
            if (isOver) {
              listener();
              return;
            }
            const settled = drawings;
            faded ??= fade();
            // What has been drawn meanwhile settles by itself.
            void faded.then(() => settled === drawings && listener());
          }),
      };
    },
  };
};
