import { type ReactNode, useCallback, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { siteFile } from '../loading/site-file.ts';
import type { Findable } from '../search/create-search.ts';
import type { Story } from '../story/story.ts';
import type { CutLengths } from '../ui/cut-links.tsx';
import type { KeyEntry } from '../ui/key-list.tsx';
import { GroundDay, Notices } from '../ui/notices.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { addressInMode, askedMode } from './asked-mode.ts';
import { contentsOf } from './contents-of.ts';
import { elementOf } from './element-of.ts';
import { shareLinksOf } from './share-links.ts';
import { sharing } from './sharing.ts';
import type { AppStore } from './store.ts';
import { useApp } from './use-app.ts';

type Props = {
  readonly store: AppStore;
  readonly story: Story;
  readonly cutLengths: CutLengths;
  readonly showDate: (element: HTMLTimeElement) => () => void;
  readonly showKey: (show: (entries: readonly KeyEntry[]) => void) => () => void;
  readonly onEnterAtlas: () => void;
  readonly onLeaveAtlas: () => void;
  /** Opens what there is for presenting; null elsewhere. */
  readonly onPodium: (() => void) | null;
  /** Leads to what was searched for. */
  readonly onFound: (found: Findable) => void;
};

/** The bar, bound to the store: it renders when the scene changes, not per frame. */
export const BoundBar = ({ store, story, cutLengths, onFound, ...chrome }: Props): ReactNode => {
  const scene = useApp(store, (state) => state.scene);
  const theme = useApp(store, (state) => state.theme);
  const contents = useMemo(
    () =>
      contentsOf(story, theme).map((chapter) => ({
        ...chapter,
        picture: siteFile(chapter.picture),
      })),
    [story, theme],
  );
  const loadSearch = useCallback(async () => {
    const { searchPanelOf } = await import('./bound-search.tsx');
    return searchPanelOf(story, onFound);
  }, [story, onFound]);
  const mode = askedMode(window);
  const isAtlas = useApp(store, ({ atlas }) => atlas !== null);
  const chapter = isAtlas ? null : (story.scenes.find(({ id }) => id === scene)?.chapter ?? 0);
  const chapters = contents.flatMap(({ number, title, scenes: [first] }) =>
    first === undefined ? [] : [{ number, title, firstScene: first.id }],
  );
  return (
    <TopBar
      language={story.language}
      chapters={chapters}
      current={chapter === null ? null : chapter + 1}
      isAtlas={isAtlas}
      contents={contents}
      scene={scene}
      loadSearch={loadSearch}
      {...chrome}
      cut={useApp(store, ({ cut }) => cut)}
      cutLengths={cutLengths}
      // Settings stand in the address, and the bar is rendered after each of them.
      settings={useApp(store, ({ settings }) => settings)}
      otherWay={{
        isReading: mode === 'present',
        address: addressInMode(
          window.location.href,
          mode === 'present' ? 'reader' : 'present',
          scene,
        ),
      }}
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

export const BoundNotices = ({ store }: Pick<Props, 'store'>): ReactNode => {
  const language = useApp(store, (state) => state.language);
  const groundDay = useApp(store, (state) => state.groundDay);
  return (
    <>
      <Notices
        language={language}
        notices={useApp(store, (state) => state.notices)}
        groundDay={groundDay}
      />
      {groundDay !== null &&
        createPortal(
          <GroundDay language={language} day={groundDay} />,
          elementOf(document, 'stage'),
        )}
    </>
  );
};
