import type { Sharing } from '../ui/share-panel.tsx';
import { copyText } from './copy-text.ts';

/** Some browsers have the sheet and refuse it to pages in frames: that says so to nobody but the console. */
export const sharing: Sharing = {
  copy: (text) => copyText(navigator, text),
  share:
    'share' in navigator
      ? ({ title, address }) => {
          navigator.share({ title, url: address }).catch(console.error);
        }
      : null,
};
