import type { AppState, AppStore } from './store.ts';

const marks = {
  scene: (state: AppState) => state.scene ?? '',
  cut: (state: AppState) => state.cut,
  mode: (state: AppState) => state.mode,
  theme: (state: AppState) => state.theme,
  motion: (state: AppState) => state.motion,
  text: (state: AppState) => state.settings.text,
  settled: (state: AppState) => String(state.settled),
  state: (state: AppState) => state.condition,
  renderer: (state: AppState) => state.renderer,
};

/** Keeps the `data-…` attributes of the page's root element true: docs/embedding.md. */
export const markPage = (root: HTMLElement, store: AppStore): (() => void) => {
  const write = () => {
    const state = store.getState();
    for (const [name, read] of Object.entries(marks)) {
      const value = read(state);
      if (root.dataset[name] !== value) root.dataset[name] = value;
    }
  };
  write();
  return store.subscribe(write);
};
