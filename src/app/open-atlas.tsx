import './atlas-styles.css';
import { people } from 'virtual:thaw/people';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { freeLimits } from '../atlas/camera-limits.ts';
import { toNamed } from '../atlas/go-to.ts';
import { heldCamera } from '../atlas/move-camera.ts';
import { message } from '../i18n/message.ts';
import { type AtlasMode, startAtlas } from '../modes/atlas/start-atlas.ts';
import type { EventId, Story } from '../story/story.ts';
import type { AtlasRoom } from './atlas-door.ts';
import { BoundAtlas } from './bound-atlas.tsx';
import { elementOf } from './element-of.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Picture } from './show-picture.ts';
import { type AppStore, openView, watch } from './store.ts';

type Parts = {
  readonly store: AppStore;
  readonly story: Story;
  readonly picture: Picture;
  readonly tellOf: (events: readonly EventId[], beside: HTMLElement) => void;
};

/** Lower than this (CSS pixels) a screen has room for the map or for the panel. */
const leastHeight = 480;

export { people };

/** The panel of the atlas and its hands, for one page. */
export const createAtlasRoom = (
  window: Window,
  { store, story, picture, tellOf }: Parts,
): AtlasRoom => {
  const { document } = window;
  const container = elementOf(document, 'atlas');
  const stage = elementOf(document, 'stage');
  const root = createRoot(container);
  let mode: AtlasMode | null = null;
  let awaited: EventId | null = null;

  /** The mark of an event; its row where another mark lies on it; the map, where there is neither. */
  const standOf = (event: EventId): HTMLElement | null => {
    if (!picture.frame().events.some(({ id }) => id === event)) return null;
    const name = CSS.escape(event);
    const seen = [
      ...stage.querySelectorAll<HTMLElement>(`button[data-event="${name}"]:enabled`),
      ...container.querySelectorAll<HTMLElement>(`.atlas-events [data-row="${name}"]`),
    ];
    return seen.find((one) => one.getClientRects().length > 0) ?? stage;
  };

  const tellAwaited = () => {
    if (awaited === null || !store.getState().settled) return;
    const event = awaited;
    awaited = null;
    const stand = standOf(event);
    if (stand !== null) tellOf([event], stand);
  };
  watch(store, ({ settled }) => settled, tellAwaited);

  return {
    known: (view) =>
      view.person === null ||
      people.some(({ id, events }) => id === view.person && events.length > 0)
        ? view
        : { ...view, person: null },
    seek: (view, named) => {
      const viewport = picture.viewport();
      const found = toNamed(view, named, { story, people }, viewport);
      return found === view ? view : { ...found, camera: heldCamera(found.camera, viewport) };
    },
    tell: (event) => {
      awaited = event;
      tellAwaited();
    },
    awaited: () => awaited,
    open: () => {
      // What lies over the map is measured as soon as it is there.
      flushSync(() =>
        root.render(
          <ErrorBoundary onError={console.error}>
            <BoundAtlas
              store={store}
              story={story}
              people={people}
              picture={picture}
              mode={() => mode}
              onEvent={(event, button) => tellOf([event], button)}
              isFoldedAtFirst={window.innerHeight < leastHeight}
            />
          </ErrorBoundary>,
        ),
      );
      mode = startAtlas(window, document, {
        element: stage,
        covers: ['bar', 'atlas-days', 'atlas-panel'],
        view: () => openView(store),
        show: (atlas) => store.setState({ atlas }),
        setViewport: picture.setViewport,
        limits: freeLimits,
      });
      stage.setAttribute('role', 'region');
      stage.removeAttribute('aria-hidden');
      stage.setAttribute('aria-label', message(story.language, 'atlasMap'));
      // Not the field to search in: on a phone its keyboard would cover the map.
      document.getElementById('atlas-panel')?.focus({ preventScroll: true });
    },
    close: () => {
      awaited = null;
      mode?.stop();
      mode = null;
      // What had the focus goes with the atlas.
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      if (isLost || container.contains(activeElement) || activeElement.matches('.bar-back')) {
        document.querySelector<HTMLElement>('#bar summary')?.focus({ preventScroll: true });
      }
      root.render(null);
      stage.setAttribute('aria-label', message(story.language, 'map'));
    },
  };
};
