import { createRoot } from 'react-dom/client';
import { createClockFormat } from '../i18n/format-clock.ts';
import { message } from '../i18n/messages.ts';
import type { Motion, Stage } from '../modes/mode.ts';
import { startReader } from '../modes/reader/start-reader.ts';
import type { DayNumber, SceneId, Story } from '../story/story.ts';
import type { Position } from '../timeline/frame.ts';
import { restBegins } from '../timeline/phases.ts';
import type { Notice } from '../timeline/renderer.ts';
import { answerParent } from './answer-parent.ts';
import { createThaw } from './embedding.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadRenderer } from './load-renderer.ts';
import { loadStory } from './load-story.ts';
import { markPage } from './mark-page.ts';
import { BoundBar, BoundNotices } from './page-chrome.tsx';
import { runPlayhead } from './run-playhead.ts';
import { showPicture } from './show-picture.ts';
import { type AppStore, createAppStore, watch } from './store.ts';

const elementOf = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element #${id}: it was built without it`);
  return element;
};

const addNotice = (store: AppStore, notice: Notice) => {
  const { notices, condition } = store.getState();
  if (notices.some(({ text }) => text === notice.text)) return;
  store.setState({
    notices: [...notices, notice],
    condition: condition === 'error' ? 'error' : 'degraded',
  });
};

const motionOf = (query: MediaQueryList): Motion => (query.matches ? 'none' : 'full');

/** Tells listeners the text of the clock as it changes; a listener hears the present text at once. */
const createClock = (store: AppStore, story: Story) => {
  const format = createClockFormat(story.language);
  const faces = new Set<HTMLTimeElement>();
  let text = '';
  const precisionOf = (scene: SceneId | null) =>
    story.scenes.find(({ id }) => id === scene)?.date.precision ?? 'day';
  return {
    set: (date: DayNumber) => {
      const next = format(date, precisionOf(store.getState().scene));
      if (next === text) return;
      text = next;
      for (const face of faces) face.textContent = text;
    },
    show: (face: HTMLTimeElement) => {
      faces.add(face);
      face.textContent = text;
      return () => {
        faces.delete(face);
      };
    },
  };
};

const runStory = (store: AppStore, story: Story) => {
  const sceneIds = story.scenes.map(({ id }) => id);
  const clock = createClock(store, story);
  const picture = showPicture(story, store, clock.set);

  const restOf = (scene: SceneId): Position => {
    const index = sceneIds.indexOf(scene);
    if (index < 0) {
      throw new RangeError(
        `the story has no scene "${scene}"; its scenes run from ${sceneIds[0]} to ${sceneIds.at(-1)}`,
      );
    }
    return (index + restBegins) as Position;
  };

  const stage: Stage = {
    sceneIds,
    restOf,
    motion: () => store.getState().motion,
    setViewport: picture.setViewport,
    setTarget: (target, arrival) => {
      store.setState(arrival === 'at-once' ? { target, position: target } : { target });
    },
  };

  createRoot(elementOf('bar')).render(
    <ErrorBoundary onError={console.error}>
      <BoundBar store={store} story={story} showDate={clock.show} />
    </ErrorBoundary>,
  );
  runPlayhead(window, store);
  const mode = startReader(window, document, stage);

  const thaw = createThaw({
    store,
    sceneIds,
    restOf,
    date: picture.date,
    drawn: picture.drawn,
    goTo: (position) => {
      mode.goTo(position);
      picture.refresh();
    },
  });
  window.thaw = thaw;
  answerParent(window, thaw);
  return picture;
};

/** Brings the page to life: the text stands already; story, picture and interface join it in turn. */
export const boot = async (): Promise<void> => {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const language = document.documentElement.lang;
  const store = createAppStore(language, motionOf(still));
  still.addEventListener('change', () => store.setState({ motion: motionOf(still) }));
  markPage(document.documentElement, store);
  createRoot(elementOf('notices')).render(
    <ErrorBoundary onError={console.error}>
      <BoundNotices store={store} />
    </ErrorBoundary>,
  );
  const notify = (notice: Notice) => addNotice(store, notice);

  try {
    const story = await loadStory();
    const picture = runStory(store, story);
    try {
      picture.setRenderer(
        await loadRenderer(elementOf('stage'), story, picture.viewport(), notify),
      );
    } catch (error) {
      console.error(error);
      picture.setRenderer(null);
      const noWebgl = error instanceof Error && error.name === 'NoGraphicsError';
      notify({ part: 'engine', text: message(language, noWebgl ? 'noWebgl' : 'noMap') });
    }
  } catch (error) {
    console.error(error);
    store.setState({ condition: 'error', renderer: 'none' });
    notify({ part: 'map', text: message(language, 'noMap') });
    return;
  }
  if (store.getState().condition === 'booting') {
    const undo = watch(
      store,
      ({ settled }) => settled,
      (settled) => {
        if (!settled) return;
        undo();
        if (store.getState().condition === 'booting') store.setState({ condition: 'ready' });
      },
    );
  }
};
