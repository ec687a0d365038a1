import type { Position } from '../timeline/frame.ts';
import type { Renderer } from '../timeline/renderer.ts';
import type { Picture } from './show-picture.ts';
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

/** The event whose mark has the focus in an element; null where none has. */
const eventFocused = (within: HTMLElement): string | null => {
  const { activeElement } = within.ownerDocument;
  const isMark = activeElement instanceof HTMLElement && within.contains(activeElement);
  return isMark ? (activeElement.dataset['event'] ?? null) : null;
};

/** Gives a mark the focus that its like had, unless the reader has taken it elsewhere meanwhile. */
const passFocusOn = (event: string, stage: HTMLElement): void => {
  const { activeElement, body } = stage.ownerDocument;
  if (activeElement !== null && activeElement !== body) return;
  [...stage.querySelectorAll<HTMLElement>('button[data-event]')]
    .find((mark) => mark.dataset['event'] === event)
    ?.focus({ preventScroll: true });
};

type Parts = {
  readonly stage: HTMLElement;
  readonly store: AppStore;
  readonly picture: Picture;
  /** Loads what draws Frames without much ado, into this element; null where nothing is to stand in. */
  readonly loadStandIn: ((container: HTMLElement) => Promise<Renderer>) | null;
};

/**
 * Keeps a picture on the stage until the first renderer has one: that which the page was sent with, and where the
 * story begins elsewhere, or goes on, a stand-in that follows it.
 */
export const showFirstView = ({ stage, store, picture, loadStandIn }: Parts): FirstView => {
  const sent = stage.querySelector<HTMLElement>('.first-picture');
  const place = stage.ownerDocument.createElement('div');
  place.className = 'stand-in';
  let standIn: Renderer | null = null;
  let isCalled = false;
  let isOver = false;
  /** The event on whose mark the focus was when the stand-in fell silent. */
  let focused: string | null = null;

  const callStandIn = async () => {
    isCalled = true;
    if (loadStandIn === null) return;
    try {
      const renderer = await loadStandIn(place);
      if (isOver) renderer.remove();
      else {
        standIn = renderer;
        picture.setStandIn(renderer);
      }
    } catch (error) {
      console.warn('nothing stands in for the picture:', error);
    }
  };

  const callWhenNeeded = () => {
    if (!isCalled && !isOver && !(isOpening(store.getState()) && isShown(sent))) void callStandIn();
  };

  const undos = [
    watch(store, ({ position }) => position, callWhenNeeded),
    watch(store, ({ target }) => target, callWhenNeeded),
    watch(store, ({ atlas }) => atlas, callWhenNeeded),
  ];

  const end = () => {
    if (isOver) return;
    isOver = true;
    for (const undo of undos) undo();
    picture.setStandIn(null);
    standIn?.remove();
    place.remove();
    sent?.remove();
    delete stage.dataset['first'];
    if (focused !== null) passFocusOn(focused, stage);
  };

  const fade = (): Promise<void> => {
    stage.dataset['first'] = 'arriving';
    const pause = store.getState().motion === 'none' ? 0 : fading;
    return new Promise((resolve) => setTimeout(resolve, pause)).then(end);
  };

  stage.dataset['first'] = 'awaited';
  stage.append(place);
  callWhenNeeded();

  return {
    end,
    uncover: (renderer) => {
      let drawings = 0;
      let faded: Promise<void> | null = null;
      focused = eventFocused(place);
      place.inert = true;
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
