import { remember, type Settings, storageKey } from '../settings/settings.ts';

/** What was kept of earlier choices; null also where the browser keeps nothing or forbids to look. */
export const recall = (window: Window): string | null => {
  try {
    return window.localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

/** Keeps what the reader has chosen, where the browser allows it and has room. */
export const keep = (window: Window, chosen: Partial<Settings>): void => {
  try {
    const text = remember(recall(window), chosen);
    if (text === null) window.localStorage.removeItem(storageKey);
    else window.localStorage.setItem(storageKey, text);
  } catch {
    // The choice holds for as long as the page is open, and stands in its address.
  }
};
