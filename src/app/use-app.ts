import { useSyncExternalStore } from 'react';
import type { AppState, AppStore } from './store.ts';

/** One value of the app's state, for a component that is to render when it changes. */
export const useApp = <Value>(store: AppStore, select: (state: AppState) => Value): Value =>
  useSyncExternalStore(store.subscribe, () => select(store.getState()));
