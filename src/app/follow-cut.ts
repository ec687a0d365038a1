import { cutStory, nearestKept } from '../story/cut-story.ts';
import type { Cut, SceneId, Story } from '../story/story.ts';
import type { AppStore } from './store.ts';

const parameter = 'cut';

/** The cut that the page's address asks for. */
export const askedCut = ({ location }: Window): Cut =>
  new URLSearchParams(location.search).get(parameter) === 'short' ? 'short' : 'whole';

/** The page's address in a cut and at a scene, all else in it as it was. */
const addressOf = ({ location }: Window, cut: Cut, scene: SceneId | null): string => {
  const address = new URL(location.href);
  if (cut === 'short') address.searchParams.set(parameter, cut);
  else address.searchParams.delete(parameter);
  address.hash = scene ?? '';
  return address.href;
};

/** The scene that the address names and the cut leaves out; null where there is none such. */
const leftOut = ({ location }: Window, whole: Story): SceneId | null => {
  const id = location.hash.slice(1);
  const isScene = whole.scenes.some((scene) => scene.id === id);
  return isScene && !whole.shortCut.includes(id) ? id : null;
};

/**
 * The story that the page is to tell. An address that names a scene outside the cut opens the whole story:
 * a link to a scene is never in vain.
 */
export const takeCut = (window: Window, store: AppStore, whole: Story): Story => {
  if (store.getState().cut === 'whole') return whole;
  const strayed = leftOut(window, whole);
  if (strayed === null && whole.shortCut.length > 0) return cutStory(whole, whole.shortCut);
  const { history, location } = window;
  history.replaceState(history.state, '', addressOf(window, 'whole', location.hash.slice(1)));
  store.setState({ cut: 'whole' });
  return whole;
};

/**
 * Makes the links between the cuts lead to where the reader is, or to the nearest scene before that the
 * other cut has, and marks those of the cut being read. Returns the undo.
 */
export const leadBetweenCuts = (window: Window, store: AppStore, whole: Story): (() => void) => {
  const { document } = window;
  const { cut } = store.getState();

  const placeIn = (other: Cut): SceneId | null => {
    const { scene } = store.getState();
    if (scene === null || other === 'whole') return scene;
    return nearestKept(whole, whole.shortCut, scene);
  };

  /** Before the browser follows it. */
  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[data-to-cut]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const to: Cut = link.dataset['toCut'] === 'short' ? 'short' : 'whole';
    link.href = addressOf(window, to, placeIn(to));
  };

  const onHash = () => {
    const strayed = cut === 'short' ? leftOut(window, whole) : null;
    if (strayed !== null) window.location.replace(addressOf(window, 'whole', strayed));
  };

  for (const link of document.querySelectorAll<HTMLElement>('[data-to-cut]')) {
    if (link.dataset['toCut'] === cut) link.setAttribute('aria-current', 'true');
  }
  const undo = new AbortController();
  const { signal } = undo;
  document.addEventListener('click', onClick, { signal });
  // With the middle button a link opens in another window.
  document.addEventListener('auxclick', onClick, { signal });
  window.addEventListener('hashchange', onHash, { signal });
  return () => undo.abort();
};
