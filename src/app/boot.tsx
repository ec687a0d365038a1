import { createRoot } from 'react-dom/client';
import type { MessageKey } from '../i18n/messages.ts';
import { startReader } from '../modes/reader/start-reader.ts';
import type { Story } from '../story/story.ts';
import type { Loss } from '../timeline/renderer.ts';
import { announceScene } from './announce-scene.ts';
import { askedLesson, askedMode } from './asked-mode.ts';
import { elementOf } from './element-of.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { askedCut, leadBetweenCuts, takeCut } from './follow-cut.ts';
import { followSettings } from './follow-settings.ts';
import { followTheme } from './follow-theme.ts';
import { keepOffline } from './keep-offline.ts';
import { type Fallback, keepRenderer } from './keep-renderer.ts';
import type { RendererKind } from './load-renderer.ts';
import { loadStory } from './load-story.ts';
import { markPage } from './mark-page.ts';
import { BoundNotices } from './page-chrome.tsx';
import { createReload } from './reload.ts';
import type { Picture } from './show-picture.ts';
import { type Slips, showSlips } from './show-slips.tsx';
import { type StartMode, startStory, type Told } from './start-story.tsx';
import { type AppStore, createAppStore, watch } from './store.ts';
import { tellPicture } from './tell-picture.ts';

const noticeOf: Readonly<Record<Loss, MessageKey<never>>> = {
  ground: 'noGround',
  'ground-part': 'noGroundPart',
  context: 'lostMap',
  engine: 'noMap',
};

const noticeOfFallback: Readonly<Record<Fallback, MessageKey<never>>> = {
  'no-graphics': 'noWebgl',
  'not-loaded': 'plainMap',
  lost: 'lostMap',
};

/** `?renderer=still` asks for the still where the map could be drawn. */
const readRendererKind = ({ location }: Window): RendererKind =>
  new URLSearchParams(location.search).get('renderer') === 'still' ? 'still' : 'map';

/** Says what is missing, and marks the page as degraded for as long as something is. */
const tell = (store: AppStore, notice: MessageKey<never>, isMissing = true) => {
  const { notices } = store.getState();
  if (notices.includes(notice) === isMissing) return;
  const left = isMissing ? [...notices, notice] : notices.filter((other) => other !== notice);
  store.setState({ notices: left, condition: left.length > 0 ? 'degraded' : 'ready' });
};

/** What is loaded when it is first asked for may be gone from a server that has a newer version by then. */
const tellOfLateParts = (window: Window, store: AppStore) => {
  window.addEventListener('vite:preloadError', () => {
    const { condition } = store.getState();
    if (condition === 'ready' || condition === 'degraded') tell(store, 'noPart');
  });
};

const startPage = (): AppStore => {
  const isKiosk = askedMode(window) === 'kiosk';
  const store = createAppStore(document.documentElement.lang, isKiosk ? 'whole' : askedCut(window));
  followSettings(window, store, !isKiosk);
  // As the early script has it, until the mode itself says so.
  if (askedMode(window) !== 'reader') store.setState({ modeTheme: 'lamp' });
  followTheme(window, store);
  markPage(document.documentElement, store);
  tellOfLateParts(window, store);
  createRoot(elementOf(document, 'notices')).render(
    <ErrorBoundary onError={console.error}>
      <BoundNotices store={store} />
    </ErrorBoundary>,
  );
  return store;
};

/** The page is ready when its first picture stands; what is degraded by then stays so. */
const awaitFirstPicture = (store: AppStore) => {
  const undo = watch(
    store,
    ({ settled }) => settled,
    (settled) => {
      if (!settled) return;
      undo();
      if (store.getState().condition === 'booting') store.setState({ condition: 'ready' });
    },
  );
};

const addRenderer = (
  store: AppStore,
  story: Story,
  picture: Picture,
  slips: Slips,
): Promise<void> => {
  const stage = elementOf(document, 'stage');
  tellPicture(stage, store, picture);
  announceScene(elementOf(document, 'announcement'), store, story, picture);
  return keepRenderer({
    store,
    story,
    picture,
    stage,
    onMark: slips.open,
    kind: readRendererKind(window),
    onLoss: (loss, isLost) => tell(store, noticeOf[loss], isLost),
    onFallback: (why) => tell(store, noticeOfFallback[why]),
    onFailure: (error) => {
      console.error(error);
      tell(store, 'noMap');
    },
  });
};

const reading: StartMode = (stage) => ({
  mode: startReader(window, document, stage),
  onPodium: null,
});

const presenting = async (store: AppStore, told: Told): Promise<StartMode> =>
  (await import('./start-presenting.ts')).presenting(window, store, told);

/** What the page is for says its address. */
const startAsked = async (store: AppStore, whole: Story, slips: Slips) => {
  const mode = askedMode(window);
  if (mode === 'kiosk') {
    const { startKioskStory } = await import('./start-kiosk-story.tsx');
    return { story: whole, picture: startKioskStory(store, whole, slips, createReload(window)) };
  }
  const lesson = mode === 'present' ? askedLesson(window, whole) : null;
  const story = lesson ?? takeCut(window, store, whole);
  leadBetweenCuts(window, store, whole);
  const told = { story, whole };
  const startMode = mode === 'present' ? await presenting(store, told) : reading;
  return { story, picture: startStory(store, told, slips.open, startMode) };
};

/** Brings the page to life: the text stands already; story, picture and interface join it in turn. */
export const boot = async (): Promise<void> => {
  const store = startPage();
  try {
    const whole = await loadStory();
    const slips = showSlips(window, elementOf(document, 'slip'), (told) =>
      store.setState({ told }),
    );
    const { story, picture } = await startAsked(store, whole, slips);
    awaitFirstPicture(store);
    if (import.meta.env.PROD) keepOffline(window, store);
    await addRenderer(store, story, picture, slips);
  } catch (error) {
    console.error(error);
    delete document.documentElement.dataset['awaits'];
    tell(store, 'noMap');
    store.setState({ condition: 'error', renderer: 'none' });
    if (askedMode(window) === 'kiosk') createReload(window)();
  }
};
