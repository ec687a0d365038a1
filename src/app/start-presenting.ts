import { startPresenter } from '../modes/presenter/start-presenter.ts';
import { createPodiumDesk } from './podium-desk.tsx';
import type { StartMode, Told } from './start-story.tsx';
import type { AppStore } from './store.ts';

/** Tells the story to a class, from a podium. */
export const presenting = (window: Window, store: AppStore, told: Told): StartMode => {
  const desk = createPodiumDesk(window, store, told);
  return (stage) => ({
    mode: startPresenter(window, window.document, stage, desk),
    onPodium: () => desk.act({ kind: 'open', panel: 'help' }),
  });
};
