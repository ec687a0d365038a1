import { type ReactNode, useEffect, useRef } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Cut, SceneId } from '../story/story.ts';
import { type CutLengths, CutLinks } from './cut-links.tsx';

export type BarChapter = {
  readonly number: number;
  readonly title: string;
  readonly firstScene: SceneId;
};

/** The panels that the menu opens. */
export type SlipName = 'contents' | 'search' | 'share' | 'settings';

export type MenuProps = {
  readonly language: string;
  readonly chapters: readonly BarChapter[];
  /** 1-based number of the chapter being read; null in the atlas. */
  readonly current: number | null;
  readonly cut: Cut;
  readonly cutLengths: CutLengths;
  /** The atlas has a search of its own in sight. */
  readonly isAtlas: boolean;
  readonly onEnterAtlas: () => void;
  /** The same scene, presented, or read where it is being presented. */
  readonly otherWay: { readonly isReading: boolean; readonly address: string };
  /** Opens what there is for presenting; null elsewhere. */
  readonly onPodium: (() => void) | null;
  readonly onOpen: (slip: SlipName) => void;
};

/** Closes the menu when its work is done: by Escape, by a click, or when the focus goes elsewhere. */
const closeWhenDone = (menu: HTMLDetailsElement): (() => void) => {
  const undo = new AbortController();
  const { signal } = undo;
  const { ownerDocument: document } = menu;
  const close = () => {
    menu.open = false;
  };
  const isOutside = ({ target }: Event) => target instanceof Node && !menu.contains(target);
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      close();
      menu.querySelector('summary')?.focus();
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (click) => {
      const isLink = click.target instanceof Element && click.target.closest('a') !== null;
      if (isLink || isOutside(click)) close();
    },
    { signal },
  );
  document.addEventListener('focusin', (focus) => isOutside(focus) && close(), { signal });
  return () => undo.abort();
};

export const Menu = ({
  language,
  chapters,
  current,
  cut,
  cutLengths,
  isAtlas,
  onEnterAtlas,
  otherWay,
  onPodium,
  onOpen,
}: MenuProps): ReactNode => {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => (menu.current === null ? undefined : closeWhenDone(menu.current)), []);
  const entry = (slip: SlipName, words: MessageKey<never>) => (
    <button
      type="button"
      className="menu-entry"
      aria-haspopup="dialog"
      onClick={() => onOpen(slip)}
    >
      {message(language, words)}
    </button>
  );
  return (
    <details
      className="menu"
      ref={menu}
      onToggle={({ currentTarget }) =>
        currentTarget.closest('#bar')?.toggleAttribute('data-menu', currentTarget.open)
      }
    >
      <summary className="bar-control">{message(language, 'menu')}</summary>
      <div className="menu-slip" data-scrolls="">
        <nav aria-label={message(language, 'chapters')}>
          <ol>
            <li className="menu-begin">
              <a href="#opening">{message(language, 'toTheBeginning')}</a>
            </li>
            {chapters.map(({ number, title, firstScene }) => (
              <li key={firstScene}>
                <a href={`#${firstScene}`} aria-current={number === current ? 'true' : undefined}>
                  <span className="menu-number">{number}</span> {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {entry('contents', 'contentsOpen')}
        <CutLinks language={language} label="cuts" lengths={cutLengths} current={cut} />
        {!isAtlas && (
          <>
            {entry('search', 'searchStory')}
            <button
              type="button"
              className="menu-entry"
              onClick={() => {
                if (menu.current !== null) menu.current.open = false;
                onEnterAtlas();
              }}
            >
              {message(language, 'atlasOpen')}
            </button>
          </>
        )}
        {onPodium !== null && !isAtlas && (
          <button
            type="button"
            className="menu-entry"
            aria-haspopup="dialog"
            onClick={() => {
              if (menu.current !== null) menu.current.open = false;
              onPodium();
            }}
          >
            {message(language, 'presentTools')}
          </button>
        )}
        <a className="menu-entry" href={otherWay.address}>
          {message(language, otherWay.isReading ? 'presentLeave' : 'present')}
        </a>
        {entry('share', 'share')}
        {entry('settings', 'settings')}
      </div>
    </details>
  );
};
