import {
  askFor,
  chooseMotion,
  type Settings,
  settingNames,
  settingsOf,
  textScale,
} from '../settings/settings.ts';
import { keep, recall } from './remember-settings.ts';
import { scaleMedia } from './scale-media.ts';
import { type AppStore, watch } from './store.ts';

/** A link to the page as it is now starts with the same settings. */
const writeAddress = ({ location, history }: Window, settings: Settings) => {
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', pathname + askFor(search, settings) + hash);
};

/** The settings that differ, with their new values. */
const differenceOf = (before: Settings, after: Settings): Partial<Settings> =>
  Object.fromEntries(
    settingNames.flatMap((name) => (before[name] === after[name] ? [] : [[name, after[name]]])),
  );

/**
 * Reads the settings, keeps address and storage what the reader chooses, and the motion what reader and system
 * ask for. Returns the undo.
 * @param remembers whether what was chosen earlier counts, and is kept for later.
 */
export const followSettings = (window: Window, store: AppStore, remembers = true): (() => void) => {
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');
  let before = settingsOf(window.location.search, remembers ? recall(window) : null);

  const chooseMotionNow = () => {
    const { settings, motion } = store.getState();
    const next = chooseMotion(settings.motion, reduced.matches);
    if (next !== motion) store.setState({ motion: next });
  };
  const scale = () => scaleMedia(window.document, textScale(store.getState().settings.text));

  store.setState({ settings: before });
  chooseMotionNow();
  scale();
  const undo = [
    watch(
      store,
      ({ settings }) => settings,
      (settings) => {
        if (remembers) keep(window, differenceOf(before, settings));
        before = settings;
        writeAddress(window, settings);
        chooseMotionNow();
      },
    ),
    watch(store, ({ settings }) => settings.text, scale),
  ];
  reduced.addEventListener('change', chooseMotionNow);
  return () => {
    reduced.removeEventListener('change', chooseMotionNow);
    for (const undoOne of undo) undoOne();
  };
};
