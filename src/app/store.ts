import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AtlasView } from '../atlas/atlas-view.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { atFirst, type Motion, type Settings } from '../settings/settings.ts';
import type { Cut, DayNumber, EventId, SceneId } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import type { Position } from '../timeline/frame.ts';
import { nothingWithheld, type Withheld } from '../timeline/withheld.ts';

/** booting, then ready; degraded where a part is missing, error where the story cannot run. */
export type AppCondition = 'booting' | 'ready' | 'degraded' | 'error';

export type AppState = {
  /** Where the reader is, and where the picture is on its way there. */
  readonly target: Position;
  readonly position: Position;
  /** The mode is still moving the target. */
  readonly isOnTheWay: boolean;
  readonly scene: SceneId | null;
  /** What the atlas shows; null while the story is told. */
  readonly atlas: AtlasView | null;
  /** The event whose record, and no other, lies open. */
  readonly told: EventId | null;
  /** What a class is to find out in the pictures of the story. */
  readonly withheld: Withheld;
  /** The events, as they came, that a class puts in order instead of seeing the scene; null for none. */
  readonly asked: readonly EventId[] | null;
  /** What the reader has set; the motion that comes of it and of the system. */
  readonly settings: Settings;
  readonly motion: Motion;
  /** The picture of the target stands on the stage. */
  readonly settled: boolean;
  readonly condition: AppCondition;
  /** What the reader should know about the picture. */
  readonly notices: readonly MessageKey<never>[];
  /** The day whose borders are drawn where it is not the day of the picture. */
  readonly groundDay: DayNumber | null;
  /** How much of the story the page tells. */
  readonly cut: Cut;
  readonly mode: string;
  /** What the mode asks for, and what comes of it and of the settings. */
  readonly modeTheme: Theme | null;
  readonly theme: Theme;
  readonly language: string;
  /** The renderer's name; `loading` until it is known, `none` where there is none. */
  readonly renderer: string;
};

export type AppStore = StoreApi<AppState>;

export const createAppStore = (language: string, cut: Cut): AppStore =>
  createStore<AppState>(() => ({
    target: 0 as Position,
    position: 0 as Position,
    isOnTheWay: false,
    scene: null,
    atlas: null,
    told: null,
    withheld: nothingWithheld,
    asked: null,
    settings: atFirst,
    motion: 'full',
    settled: false,
    condition: 'booting',
    notices: [],
    groundDay: null,
    cut,
    mode: 'reader',
    modeTheme: null,
    theme: 'paper',
    language,
    renderer: 'loading',
  }));

/** Calls back when one value of the state changes, with the new value. Returns the undo. */
export const watch = <Value>(
  store: AppStore,
  select: (state: AppState) => Value,
  listener: (value: Value) => void,
): (() => void) =>
  store.subscribe((state, before) => {
    const value = select(state);
    if (!Object.is(value, select(before))) listener(value);
  });

/** @throws Error while the story is told. */
export const openView = (store: AppStore): AtlasView => {
  const { atlas } = store.getState();
  if (atlas === null) throw new Error('the atlas is not open');
  return atlas;
};
