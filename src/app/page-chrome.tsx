import type { ReactNode } from 'react';
import type { Story } from '../story/story.ts';
import type { CutLengths } from '../ui/cut-links.tsx';
import type { KeyEntry } from '../ui/key-list.tsx';
import { Notices } from '../ui/notices.tsx';
import type { Sharing } from '../ui/share-panel.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { copyText } from './copy-text.ts';
import { shareLinksOf } from './share-links.ts';
import type { AppStore } from './store.ts';
import { useApp } from './use-app.ts';

/** Some browsers have the sheet and refuse it to pages in frames: that says so to nobody but the console. */
const sharing: Sharing = {
  copy: (text) => copyText(navigator, text),
  share:
    'share' in navigator
      ? ({ title, address }) => {
          navigator.share({ title, url: address }).catch(console.error);
        }
      : null,
};

type Props = {
  readonly store: AppStore;
  readonly story: Story;
  readonly cutLengths: CutLengths;
  readonly showDate: (element: HTMLTimeElement) => () => void;
  readonly showKey: (show: (entries: readonly KeyEntry[]) => void) => () => void;
  readonly onEnterAtlas: () => void;
  readonly onLeaveAtlas: () => void;
};

/** The bar, bound to the store: it renders when the scene changes, not per frame. */
export const BoundBar = ({ store, story, cutLengths, ...chrome }: Props): ReactNode => {
  const scene = useApp(store, (state) => state.scene);
  const isAtlas = useApp(store, ({ atlas }) => atlas !== null);
  const chapter = isAtlas ? null : (story.scenes.find(({ id }) => id === scene)?.chapter ?? 0);
  const chapters = story.chapters.flatMap(({ title, begin, end }, index) => {
    const first = story.scenes[begin];
    if (first === undefined || begin === end) return [];
    return [{ number: index + 1, title, firstScene: first.id }];
  });
  return (
    <TopBar
      language={story.language}
      chapters={chapters}
      current={chapter === null ? null : chapter + 1}
      isAtlas={isAtlas}
      {...chrome}
      cut={useApp(store, ({ cut }) => cut)}
      cutLengths={cutLengths}
      settings={useApp(store, ({ settings }) => settings)}
      onSettings={(settings) => store.setState({ settings })}
      shareLinks={() => {
        const { scene: here, atlas } = store.getState();
        return shareLinksOf(story, {
          address: window.location.href,
          pageTitle: document.title,
          scene: here,
          isAtlas: atlas !== null,
        });
      }}
      sharing={sharing}
    />
  );
};

export const BoundNotices = ({ store }: Pick<Props, 'store'>): ReactNode => (
  <Notices
    language={useApp(store, (state) => state.language)}
    notices={useApp(store, (state) => state.notices)}
    groundDay={useApp(store, (state) => state.groundDay)}
  />
);
