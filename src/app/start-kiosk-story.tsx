import './atlas-styles.css';
import '../ui/kiosk.css';
import '../ui/kiosk-screens.css';
import '../ui/kiosk-atlas.css';
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { type Kiosk, unvisited } from '../modes/kiosk/kiosk.ts';
import { startKiosk } from '../modes/kiosk/start-kiosk.ts';
import { createTally } from '../modes/kiosk/tally.ts';
import { cutStory } from '../story/cut-story.ts';
import type { Cut, Story } from '../story/story.ts';
import type { Position } from '../timeline/frame.ts';
import { restBegins } from '../timeline/phases.ts';
import { BoundKiosk } from './bound-kiosk.tsx';
import { openKioskAtlas } from './bound-kiosk-atlas.tsx';
import { createClock } from './create-clock.ts';
import { createThaw } from './embedding.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { keepNewest } from './offline-worker.ts';
import type { Reload } from './reload.ts';
import { runPlayhead } from './run-playhead.ts';
import { setTargetOf } from './set-target.ts';
import { type Picture, showPicture } from './show-picture.ts';
import type { Slips } from './show-slips.tsx';
import { loadStaffCode } from './staff-code.ts';
import { type AppStore, watch } from './store.ts';

/** After these, loading the page again may bring back what was lost. */
const losses = ['lostMap', 'plainMap', 'noMap', 'noGround', 'noGroundPart', 'noPart'] as const;

/** What is told in turn. A story without a list tells all of it. */
const selectionsOf = (whole: Story): Readonly<Record<'attract' | Cut, Story>> => {
  const cut = (ids: Story['shortCut']) => (ids.length === 0 ? whole : cutStory(whole, ids));
  return { attract: cut(whole.attract), short: cut(whole.shortCut), whole };
};

/** As `startStory`, for a touch screen that nobody minds: neither bar nor axis, nor a way to anywhere else. */
export const startKioskStory = (
  store: AppStore,
  whole: Story,
  slips: Slips,
  reload: Reload,
): Picture => {
  const selections = selectionsOf(whole);
  const { settings } = store.getState();
  const address = window.location.pathname + window.location.search;
  const kiosk = createStore<Kiosk>(() => unvisited);
  const clock = createClock(whole);
  const tally = createTally(() => window.sessionStorage);
  let told: Story = whole;
  let renewals = 0;
  const picture = showPicture(whole, store, () => [], clock.set);
  const sceneIds = () => told.scenes.map(({ id }) => id);

  const closeAtlas = () => {
    slips.close();
    if (store.getState().atlas !== null) store.setState({ atlas: null, mode: mode.name });
  };

  const container = document.createElement('div');
  container.id = 'kiosk';
  document.body.append(container);
  const root = createRoot(container);

  runPlayhead(window, store);
  const mode = startKiosk(
    window,
    {
      sceneIds,
      setTarget: setTargetOf(store),
      setViewport: picture.setViewport,
      motion: () => store.getState().motion,
      onMotion: (listener) => watch(store, ({ motion }) => motion, listener),
      tell: (selection) => {
        told = selections[selection];
        store.setState({ cut: selection === 'short' ? 'short' : 'whole' });
        picture.tell(told);
      },
      openAtlas: () => {
        slips.close();
        openKioskAtlas(store, picture);
      },
      closeAtlas,
      forget: () => {
        closeAtlas();
        for (const note of document.querySelectorAll<HTMLElement>(':popover-open')) {
          note.hidePopover();
        }
        store.setState({ settings });
        window.history.replaceState(null, '', address);
      },
      renew: () => {
        renewals += 1;
        show();
        slips.close();
        picture.refresh();
      },
      tally,
      staffCode: () => loadStaffCode(window),
      reload,
      keepNewest: () => keepNewest(window.navigator.serviceWorker),
      isWorn: () => losses.some((loss) => store.getState().notices.includes(loss)),
    },
    kiosk,
  );

  const show = () =>
    root.render(
      <ErrorBoundary key={renewals} onError={mode.mend}>
        <BoundKiosk
          store={store}
          kiosk={kiosk}
          mode={mode}
          story={whole}
          picture={picture}
          subtitle={document.querySelector('.opening-subtitle')?.textContent ?? ''}
          tally={tally}
          onReload={() => reload()}
          counts={{ whole: whole.scenes.length, short: whole.shortCut.length }}
          showDate={clock.show}
        />
      </ErrorBoundary>,
    );

  store.setState({ mode: mode.name, modeTheme: mode.theme });
  window.history.replaceState(null, '', address);
  show();

  window.thaw = createThaw({
    store,
    get sceneIds() {
      return sceneIds();
    },
    wholeSceneIds: whole.scenes.map(({ id }) => id),
    restOf: picture.restOf,
    date: picture.date,
    drawn: picture.drawn,
    goTo: (position) => {
      const end = told.scenes.length - 1 + restBegins;
      mode.goTo(Math.max(0, Math.min(end, position)) as Position);
      picture.refresh();
    },
  });
  return picture;
};
