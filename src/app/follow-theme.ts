import { chooseTheme, inksOf } from '../theme/theme.ts';
import { type AppStore, watch } from './store.ts';

/** Keeps the theme what reader, mode and system ask for. Returns the undo. */
export const followTheme = (window: Window, store: AppStore): (() => void) => {
  const { document } = window;
  const night = window.matchMedia('(prefers-color-scheme: dark)');

  const choose = () => {
    const { settings, modeTheme } = store.getState();
    const theme = chooseTheme(settings.theme, modeTheme, night.matches ? 'lamp' : 'paper');
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      meta.content = inksOf[theme].page.slip;
    }
    store.setState({ theme });
  };

  choose();
  const undo = [
    watch(store, ({ settings }) => settings.theme, choose),
    watch(store, ({ modeTheme }) => modeTheme, choose),
  ];
  night.addEventListener('change', choose);
  return () => {
    night.removeEventListener('change', choose);
    for (const undoOne of undo) undoOne();
  };
};
