import { createRoot } from 'react-dom/client';
import { fragmentOf } from '../atlas/found-in-story.ts';
import { message } from '../i18n/message.ts';
import type { Mode, Stage } from '../modes/mode.ts';
import type { Findable } from '../search/create-search.ts';
import type { EventId, SceneId, Story } from '../story/story.ts';
import type { Position } from '../timeline/frame.ts';
import { restBegins } from '../timeline/phases.ts';
import type { CutLengths } from '../ui/cut-links.tsx';
import { answerParent } from './answer-parent.ts';
import { type AtlasRoom, hangAtlasDoor } from './atlas-door.ts';
import { BoundAxis } from './bound-axis.tsx';
import { createClock } from './create-clock.ts';
import { elementOf } from './element-of.ts';
import { createThaw } from './embedding.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { BoundBar } from './page-chrome.tsx';
import { runPlayhead } from './run-playhead.ts';
import { setTargetOf } from './set-target.ts';
import { createKey } from './show-key.ts';
import { type Picture, showPicture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';
import { wordsOfCards } from './words-of-cards.ts';

const cutLengthsOf = ({ scenes, shortCut }: Story): CutLengths =>
  shortCut.length === 0 ? null : { whole: scenes.length, short: shortCut.length };

/** The panel of the atlas, its search and its people, when somebody first asks for them. */
const loadAtlas = () => import('./open-atlas.tsx');

/** The story as the page tells it, and the whole of it. */
export type Told = { readonly story: Story; readonly whole: Story };

/** Starts what the story is told by on a stage; `onPodium` is null where that has no podium. */
export type StartMode = (stage: Stage) => {
  readonly mode: Mode;
  readonly onPodium: (() => void) | null;
};

/** Sets the story going on the page, still without a renderer: position, bar, and the embedding interface. */
export const startStory = (
  store: AppStore,
  { story, whole }: Told,
  tellOf: Stage['tellOf'],
  startMode: StartMode,
): Picture => {
  const sceneIds = story.scenes.map(({ id }) => id);
  const clock = createClock(story);
  let room: AtlasRoom | null = null;
  let threads: ReadonlyMap<string, readonly EventId[]> = new Map();
  const picture = showPicture(story, store, (person) => threads.get(person) ?? [], clock.set);

  const stage: Stage = {
    sceneIds,
    restOf: picture.restOf,
    playBegins: picture.playBegins,
    axis: picture.axis,
    motion: () => store.getState().motion,
    hasLetterKeys: () => store.getState().settings.letters === 'on',
    onMotion: (listener) => watch(store, ({ motion }) => motion, listener),
    setViewport: picture.setViewport,
    tellOf,
    element: elementOf(document, 'stage'),
    setTarget: setTargetOf(store),
  };

  runPlayhead(window, store);
  const { mode, onPodium } = startMode(stage);
  store.setState({ mode: mode.name, modeTheme: mode.theme });
  const door = hangAtlasDoor(window, {
    store,
    story: mode,
    picture,
    sceneAt: (position) => sceneIds[Math.floor(position)] ?? null,
    loadRoom: async () => {
      const { createAtlasRoom, people } = await loadAtlas();
      if (threads.size === 0) {
        threads = new Map(people.map(({ id, events }) => [id, events]));
        picture.refresh();
      }
      room ??= createAtlasRoom(window, { store, story, picture, tellOf });
      return room;
    },
  });
  const goToFound = (found: Findable) => {
    const fragment = fragmentOf(found, story);
    // An address that stays as it is would be no visit.
    if (window.location.hash === `#${fragment}`) mode.goTo(picture.restOf(fragment as SceneId));
    else window.location.hash = fragment;
  };
  createRoot(elementOf(document, 'bar')).render(
    <ErrorBoundary onError={console.error}>
      <BoundBar
        store={store}
        story={story}
        cutLengths={cutLengthsOf(whole)}
        showDate={clock.show}
        showKey={createKey(store, picture, story)}
        onEnterAtlas={door.enter}
        onLeaveAtlas={door.leave}
        onFound={goToFound}
        onPodium={onPodium}
      />
    </ErrorBoundary>,
  );
  const axisElement = elementOf(document, 'axis');
  // Not in the page as it is sent: without scripts there is no axis, and an empty landmark leads nowhere.
  axisElement.role = 'navigation';
  axisElement.setAttribute('aria-label', message(story.language, 'wayThroughTime'));
  createRoot(axisElement).render(
    <ErrorBoundary onError={console.error}>
      <BoundAxis
        store={store}
        story={story}
        axis={picture.axis()}
        words={wordsOfCards(document, sceneIds)}
        onGo={mode.goTo}
      />
    </ErrorBoundary>,
  );

  const thaw = createThaw({
    store,
    sceneIds,
    wholeSceneIds: whole.scenes.map(({ id }) => id),
    restOf: picture.restOf,
    date: picture.date,
    drawn: picture.drawn,
    goTo: (position) => {
      door.quit();
      const end = sceneIds.length - 1 + restBegins;
      mode.goTo(Math.max(0, Math.min(end, position)) as Position);
      picture.refresh();
    },
  });
  window.thaw = thaw;
  answerParent(window, thaw);
  return picture;
};
