import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import type { PodiumDesk } from '../modes/presenter/desk.ts';
import { atTheBeginning, type Podium, podiumAfter } from '../modes/presenter/podium.ts';
import { whichFirst } from '../timeline/which-first.ts';
import { nothingWithheld } from '../timeline/withheld.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { speakerAddress } from './speaker-address.ts';
import type { Told } from './start-story.tsx';
import type { AppStore } from './store.ts';
import { tellSpeaker } from './tell-speaker.ts';

/** Its panels, and with them the component library, are loaded when one is first asked for. */
const loadPodium = async () => (await import('./bound-podium.tsx')).BoundPodium;

const needsNothing = (podium: Podium): boolean =>
  podium.panel === null &&
  !podium.isBlank &&
  !podium.isFrozen &&
  !podium.isSpotlit &&
  podium.withheld === nothingWithheld &&
  podium.question === null &&
  podium.digits === '';

/** Keeps the podium, and shows it over the page. */
export const createPodiumDesk = (window: Window, store: AppStore, told: Told): PodiumDesk => {
  const { document } = window;
  const podium = createStore<Podium>(() => atTheBeginning);
  const container = document.createElement('div');
  container.id = 'podium';
  document.body.append(container);
  const root = createRoot(container);
  const line = tellSpeaker(
    window,
    told.story.scenes.map(({ id }) => id),
    podium,
  );
  let isAsked = false;

  const show = async () => {
    if (isAsked) return;
    isAsked = true;
    const Bound = await loadPodium();
    root.render(
      <ErrorBoundary onError={console.error}>
        <Bound
          store={store}
          told={told}
          podium={podium}
          onAction={act}
          onSpeaker={openSpeaker}
          onFirst={() => ask(store.getState().scene)}
        />
      </ErrorBoundary>,
    );
  };

  const act: PodiumDesk['act'] = (action) => {
    const next = podiumAfter(podium.getState(), action);
    podium.setState(next, true);
    const root = document.documentElement;
    root.toggleAttribute('data-presents-text', next.hasText);
    const { kinds } = next.withheld;
    if (kinds.length > 0) root.dataset['withholds'] = kinds.join(' ');
    else delete root.dataset['withholds'];
    const { question } = next;
    const asked = question === null || question === 'none' ? null : question.inOrder;
    store.setState({ withheld: next.withheld, asked });
    if (needsNothing(next)) return;
    show().catch((error: unknown) => {
      console.error(error);
      isAsked = false;
    });
  };

  const openSpeaker = () => {
    const opened = window.open(
      speakerAddress(window),
      'thaw-speaker',
      'popup,width=1280,height=800',
    );
    if (opened === null) act({ kind: 'open', panel: 'blocked' });
  };

  const ask: PodiumDesk['ask'] = (scene) =>
    act({ kind: 'question', question: scene === null ? null : whichFirst(told.story, scene) });

  return { ask, podium: podium.getState, act, openSpeaker, ...line };
};
