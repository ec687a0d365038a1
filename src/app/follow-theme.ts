import { chooseTheme, inksOf, readThemeChoice } from '../theme/theme.ts';
import { type AppStore, watch } from './store.ts';

const parameter = 'theme';

/** The choice in the page's address; the system's where it names none. */
const readAddress = ({ location }: Window) =>
  readThemeChoice(new URLSearchParams(location.search).get(parameter));

/** A link to the page as it is now starts with the same theme. Nothing else is kept of the choice. */
const writeAddress = ({ location, history }: Window, choice: string) => {
  const address = new URL(location.href);
  if (choice === 'system') address.searchParams.delete(parameter);
  else address.searchParams.set(parameter, choice);
  history.replaceState(history.state, '', address);
};

/** Keeps the theme what address, reader, mode and system ask for. Returns the undo. */
export const followTheme = (window: Window, store: AppStore): (() => void) => {
  const { document } = window;
  const night = window.matchMedia('(prefers-color-scheme: dark)');

  const choose = () => {
    const { themeChoice, modeTheme } = store.getState();
    const theme = chooseTheme(themeChoice, modeTheme, night.matches ? 'lamp' : 'paper');
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      meta.content = inksOf[theme].page.slip;
    }
    store.setState({ theme });
  };

  store.setState({ themeChoice: readAddress(window) });
  choose();
  const undo = [
    watch(
      store,
      ({ themeChoice }) => themeChoice,
      (choice) => {
        writeAddress(window, choice);
        choose();
      },
    ),
    watch(store, ({ modeTheme }) => modeTheme, choose),
  ];
  night.addEventListener('change', choose);
  return () => {
    night.removeEventListener('change', choose);
    for (const undoOne of undo) undoOne();
  };
};
