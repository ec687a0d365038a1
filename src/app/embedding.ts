import { writeAddress } from '../atlas/address.ts';
import { isoDay } from '../story/days.ts';
import type { Cut, DayNumber, SceneId } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import type { Position } from '../timeline/frame.ts';
import type { Drawn } from '../timeline/renderer.ts';
import { type AppStore, watch } from './store.ts';

/** What `window.thaw.state()` answers. */
export type ThawState = {
  readonly scene: SceneId | null;
  readonly position: number;
  /** The day on the story's clock, YYYY-MM-DD. */
  readonly date: string;
  readonly settled: boolean;
  readonly cut: Cut;
  readonly mode: string;
  /** The fragment of the address that shows the same view of the atlas; null while the story is told. */
  readonly atlas: string | null;
  readonly theme: Theme;
  readonly language: string;
  readonly renderer: string;
  /** Read back from the renderer; null where nothing is drawn. */
  readonly drawn: Drawn | null;
};

/** The documented interface of the page, for hosts, kiosks and tests alike: docs/embedding.md. */
export type Thaw = {
  scenes(): readonly SceneId[];
  /**
   * @throws (by rejecting) RangeError for an unknown scene and for one that the cut leaves out, TypeError for anything but a scene or a number.
   */
  goTo(where: SceneId | number): Promise<boolean>;
  state(): ThawState;
  on(happening: 'scene' | 'settled', listener: (state: ThawState) => void): () => void;
};

type Parts = {
  readonly store: AppStore;
  /** The scenes that the page tells, and those that the whole story has. */
  readonly sceneIds: readonly SceneId[];
  readonly wholeSceneIds: readonly SceneId[];
  restOf(scene: SceneId): Position;
  goTo(position: Position): void;
  date(): DayNumber;
  drawn(): Drawn | null;
};

export const createThaw = (parts: Parts): Thaw => {
  const { store, wholeSceneIds } = parts;
  let overtake: ((settled: boolean) => void) | null = null;

  const positionOf = (where: SceneId | number): Position => {
    if (typeof where === 'string') {
      if (!parts.sceneIds.includes(where) && wholeSceneIds.includes(where)) {
        throw new RangeError(
          `the scene "${where}" is not in the short cut; load the page without ?cut=short to go there`,
        );
      }
      return parts.restOf(where);
    }
    if (typeof where === 'number' && Number.isFinite(where)) return where as Position;
    const given = typeof where === 'number' || where === null ? where : typeof where;
    throw new TypeError(`goTo takes the id of a scene or a finite number, not ${given}`);
  };

  const state = (): ThawState => {
    const { scene, position, atlas, told, settled, cut, mode, theme, language, renderer } =
      store.getState();
    const date = isoDay(parts.date());
    return {
      scene,
      position,
      date,
      settled,
      cut,
      mode,
      atlas: atlas === null ? null : writeAddress(atlas, told),
      theme,
      language,
      renderer,
      drawn: parts.drawn(),
    };
  };

  const onSettled = (listener: () => void) =>
    watch(
      store,
      ({ settled }) => settled,
      (settled) => {
        if (settled) listener();
      },
    );

  /** The target of the pending call; another target means that somebody has gone elsewhere. */
  let sought: Position | null = null;
  watch(
    store,
    ({ target }) => target,
    (target) => {
      if (sought !== null && target !== sought) overtake?.(false);
    },
  );
  onSettled(() => overtake?.(true));

  return {
    scenes: () => parts.sceneIds,
    goTo: async (where) => {
      const position = positionOf(where);
      overtake?.(false);
      sought = null;
      const outcome = new Promise<boolean>((resolve) => {
        overtake = resolve;
      });
      store.setState({ settled: false });
      parts.goTo(position);
      sought = store.getState().target;
      return outcome;
    },
    state,
    on: (happening, listener) => {
      const tell = () => listener(state());
      switch (happening) {
        case 'settled':
          return onSettled(tell);
        case 'scene':
          return watch(store, ({ scene }) => scene, tell);
        default:
          throw new RangeError(
            `on() knows "scene" and "settled", not ${JSON.stringify(happening)}`,
          );
      }
    },
  };
};
