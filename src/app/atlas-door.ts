import {
  isAtlasAddress,
  type Named,
  readAddress,
  readNamed,
  readTold,
  writeAddress,
} from '../atlas/address.ts';
import { type AtlasView, heldDay } from '../atlas/atlas-view.ts';
import type { Mode } from '../modes/mode.ts';
import type { EventId, SceneId } from '../story/story.ts';
import type { Position } from '../timeline/frame.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';

/** What is loaded when the atlas is first opened: its panel and its hands. */
export type AtlasRoom = {
  open(): void;
  close(): void;
  /** The view without what there is not: a person whom nobody knows. */
  known(view: AtlasView): AtlasView;
  /** The view of something, with a day and a camera of its own. */
  seek(view: AtlasView, named: Named): AtlasView;
  /** Opens the record of an event as soon as the map shows it, if it does. */
  tell(event: EventId): void;
  /** The event whose record is to open when the map has settled. */
  awaited(): EventId | null;
};

export type AtlasDoor = {
  /** Opens the atlas where the story is. */
  enter(): void;
  /** Back to the story, at the exact position where it was left. */
  leave(): void;
  /** Out of the atlas, as somebody who goes elsewhere in the story. */
  quit(): void;
};

type Parts = {
  readonly store: AppStore;
  readonly story: Mode;
  readonly picture: Picture;
  readonly sceneAt: (position: Position) => SceneId | null;
  readonly loadRoom: () => Promise<AtlasRoom>;
};

/** What an entry of the browser's history that shows the atlas keeps of the story. */
type Kept = { readonly position: number; readonly from: string };

const key = 'thawStory';

const readKept = (state: unknown): Kept | null => {
  const kept = typeof state === 'object' && state !== null && key in state ? state[key] : null;
  if (typeof kept !== 'object' || kept === null) return null;
  if (!('position' in kept && 'from' in kept)) return null;
  const { position, from } = kept;
  return typeof position === 'number' && typeof from === 'string' ? { position, from } : null;
};

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const pauseMilliseconds = 300;

/**
 * The way between story and atlas, which is the browser's own: entering is a step forward in its history, so that
 * its way back leads to the story. The address follows the view.
 */
export const hangAtlasDoor = (window: Window, parts: Parts): AtlasDoor => {
  const { store, story, picture } = parts;
  const { history, location } = window;
  /** The fragment of the entry from which the atlas was entered; null where there is none to go back to. */
  let from: string | null = null;
  let room: AtlasRoom | null = null;
  let timer = 0;

  const here = () => `${location.pathname}${location.search}`;
  const isOpen = () => store.getState().atlas !== null;
  const viewOfStory = (): AtlasView => {
    const { date, camera } = picture.frame();
    return { day: heldDay(date), camera, hidden: [], person: null };
  };

  /** What only the room can make of the address. */
  const furnish = () => {
    const { atlas } = store.getState();
    if (atlas === null || room === null) return;
    const [named, told] = [readNamed(location.hash), readTold(location.hash)];
    const known = room.known(atlas);
    const view = named === null ? known : room.seek(known, named);
    if (view !== atlas) store.setState({ atlas: view });
    if (told !== null) room.tell(told);
    writeSoon();
  };

  const openRoom = async () => {
    const loaded = await parts.loadRoom();
    if (!isOpen()) return;
    room = loaded;
    room.open();
    furnish();
  };

  const open = (view: AtlasView) => {
    story.pause();
    store.setState({ atlas: view, mode: 'atlas', modeTheme: null });
    openRoom().catch((error: unknown) => {
      console.error(error);
      close('return');
    });
  };

  const close = (by: 'return' | 'visit') => {
    window.clearTimeout(timer);
    room?.close();
    room = null;
    store.setState({ atlas: null, mode: story.name, modeTheme: story.theme });
    story.resume(by);
  };

  const write = () => {
    window.clearTimeout(timer);
    const { atlas, told } = store.getState();
    // Until the room is open the address asks for things that only the room knows.
    if (atlas === null || room === null || !isAtlasAddress(location.hash)) return;
    history.replaceState(
      history.state,
      '',
      `${here()}#${writeAddress(atlas, told ?? room.awaited())}`,
    );
  };
  const writeSoon = () => {
    window.clearTimeout(timer);
    if (isOpen()) timer = window.setTimeout(write, pauseMilliseconds);
  };
  watch(store, ({ atlas }) => atlas, writeSoon);
  watch(store, ({ told }) => told, writeSoon);

  const keptNow = (): Kept => ({ position: store.getState().target, from: from ?? '' });

  const visit = () => {
    const view = readAddress(location.hash, store.getState().atlas ?? viewOfStory());
    if (view === null) return;
    store.setState({ atlas: view });
    furnish();
  };

  /** After the story's own listener, to which what happens while it is paused means nothing. */
  window.addEventListener('hashchange', ({ oldURL }) => {
    if (!isAtlasAddress(location.hash)) {
      if (isOpen()) close(location.hash === from ? 'return' : 'visit');
    } else if (isOpen()) {
      visit();
    } else {
      const view = viewOfStory();
      from = new URL(oldURL).hash;
      history.replaceState({ [key]: keptNow() }, '', location.href);
      open(readAddress(location.hash, view) ?? view);
    }
  });

  /** A link within the atlas is no step of the history: one step back leads to the story from wherever one looks. */
  window.addEventListener('click', (click) => {
    const link = click.target instanceof Element ? click.target.closest('a[href^="#"]') : null;
    const hash = link?.getAttribute('href') ?? '';
    const isPlain = !(click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey);
    if (!isPlain || !isOpen() || !isAtlasAddress(hash)) return;
    click.preventDefault();
    history.replaceState(history.state, '', `${here()}${hash}`);
    visit();
  });

  const atFirst = readAddress(location.hash, viewOfStory());
  if (atFirst !== null) {
    const kept = readKept(history.state);
    if (kept !== null) {
      from = kept.from;
      story.goTo(kept.position as Position);
    }
    open(readAddress(location.hash, viewOfStory()) ?? atFirst);
  }

  const toStory = () => {
    const { target } = store.getState();
    const scene = target > 0 ? parts.sceneAt(target) : null;
    history.replaceState(null, '', `${here()}${scene === null ? '' : `#${scene}`}`);
  };

  return {
    enter: () => {
      if (isOpen()) return;
      const view = viewOfStory();
      from = location.hash;
      history.pushState({ [key]: keptNow() }, '', `${here()}#${writeAddress(view)}`);
      open(view);
    },
    leave: () => {
      if (!isOpen()) return;
      write();
      if (from !== null) {
        history.back();
        return;
      }
      toStory();
      close('return');
    },
    quit: () => {
      if (!isOpen()) return;
      toStory();
      close('return');
    },
  };
};
