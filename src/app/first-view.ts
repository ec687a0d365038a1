import type { Position } from '../timeline/frame.ts';
import type { Renderer } from '../timeline/renderer.ts';
import { type AppState, type AppStore, watch } from './store.ts';

/** What is seen while the first renderer is loaded and draws. */
export type FirstView = {
  /**
   * Where the page was not sent with the picture of the place, or as soon as the reader leaves that one: lets `load` make a
   * still in a box on the stage, and gives it to `show`, as a renderer that never settles. Its marks answer nobody yet.
   */
  forerun(
    load: (container: HTMLElement) => Promise<Renderer>,
    show: (renderer: Renderer) => void,
  ): void;
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

/** It shows what it is given, but is not yet what the page has. */
const unsettled = (renderer: Renderer): Renderer => ({
  ...renderer,
  name: 'loading',
  onSettled: () => () => undefined,
});

/**
 * Keeps the picture that the page was sent with on the stage, or elsewhere in the story a still, until the first renderer
 * has a picture. Where the story goes on after that one has come, it is seen as it is.
 */
export const showFirstView = (stage: HTMLElement, store: AppStore): FirstView => {
  const sent = stage.querySelector<HTMLElement>('.first-picture');
  let forerunner: { readonly box: HTMLElement; renderer: Renderer | null } | null = null;
  /** Puts a still on the stage; null where none may come. */
  let begin: (() => void) | null = null;
  let isUncovered = false;
  let isOver = false;
  let undos: readonly (() => void)[] = [];

  const isSentShown = (): boolean => isOpening(store.getState()) && isShown(sent);

  const end = () => {
    if (isOver) return;
    isOver = true;
    for (const undo of undos) undo();
    sent?.remove();
    forerunner?.renderer?.remove();
    forerunner?.box.remove();
    delete stage.dataset['first'];
  };

  const onMove = () => {
    if (isUncovered || begin === null) end();
    else if (forerunner === null) begin();
  };

  const fade = (): Promise<void> => {
    stage.dataset['first'] = 'arriving';
    const pause = store.getState().motion === 'none' ? 0 : fading;
    return new Promise((resolve) => setTimeout(resolve, pause)).then(end);
  };

  stage.dataset['first'] = 'awaited';
  undos = [
    watch(store, ({ position }) => position, onMove),
    watch(store, ({ target }) => target, onMove),
    watch(store, ({ atlas }) => atlas, onMove),
  ];

  return {
    end,
    forerun: (load, show) => {
      if (isOver) return;
      begin = () => {
        sent?.remove();
        const box = stage.ownerDocument.createElement('div');
        box.className = 'first-still';
        box.inert = true;
        stage.append(box);
        forerunner = { box, renderer: null };
        load(box).then(
          (renderer) => {
            if (isOver || isUncovered) {
              renderer.remove();
              return;
            }
            forerunner = { box, renderer };
            show(unsettled(renderer));
          },
          // The map tells of what is missing.
          (error: unknown) => console.warn(error),
        );
      };
      if (!isSentShown()) begin();
    },
    uncover: (renderer) => {
      isUncovered = true;
      if (forerunner === null ? !isSentShown() : forerunner.renderer === null) end();
      let drawings = 0;
      let faded: Promise<void> | null = null;
      return {
        ...renderer,
        draw: (frame) => {
          drawings += 1;
          renderer.draw(frame);
        },
        onSettled: (listener) =>
          renderer.onSettled((isSettled) => {
            if (!isSettled) drawings += 1;
            if (isOver || !isSettled) {
              listener(isSettled);
              return;
            }
            const settled = drawings;
            faded ??= fade();
            // What has been drawn meanwhile settles by itself.
            void faded.then(() => settled === drawings && listener(true));
          }),
      };
    },
  };
};
