import { type ReactNode, useEffect, useRef } from 'react';
import { message } from '../i18n/message.ts';
import type { Cut, SceneId } from '../story/story.ts';
import type { ThemeChoice } from '../theme/theme.ts';
import { type CutLengths, CutLinks } from './cut-links.tsx';
import type { KeyEntry } from './key-list.tsx';
import { PictureKey } from './picture-key.tsx';
import { ThemeControl } from './theme-control.tsx';

export type BarChapter = {
  readonly number: number;
  readonly title: string;
  readonly firstScene: SceneId;
};

type Props = {
  readonly language: string;
  readonly chapters: readonly BarChapter[];
  /** 1-based number of the chapter being read. */
  readonly current: number;
  /** Puts the story's date into the element, now and whenever it changes, past React. Returns the undo. */
  readonly showDate: (element: HTMLTimeElement) => () => void;
  readonly showKey: (show: (entries: readonly KeyEntry[]) => void) => () => void;
  readonly cut: Cut;
  readonly cutLengths: CutLengths;
  readonly theme: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
};

const Clock = ({ language, showDate }: Pick<Props, 'language' | 'showDate'>) => {
  const face = useRef<HTMLTimeElement>(null);
  useEffect(() => (face.current === null ? undefined : showDate(face.current)), [showDate]);
  return (
    <p className="clock">
      <span className="visually-hidden">{message(language, 'dateOfPicture')} </span>
      <time ref={face} />
    </p>
  );
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

const Menu = ({
  language,
  chapters,
  current,
  cut,
  cutLengths,
  theme,
  onTheme,
}: Omit<Props, 'showDate' | 'showKey'>) => {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => (menu.current === null ? undefined : closeWhenDone(menu.current)), []);
  return (
    <details className="menu" ref={menu}>
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
        <CutLinks language={language} label="cuts" lengths={cutLengths} current={cut} />
        <ThemeControl language={language} choice={theme} onChoose={onTheme} />
      </div>
    </details>
  );
};

/** At the top of the page: the date of the picture, always in the same place; the key, and the menu. */
export const TopBar = ({ showDate, showKey, ...menu }: Props): ReactNode => (
  <>
    <div className="bar-date">
      <Clock language={menu.language} showDate={showDate} />
      <PictureKey language={menu.language} showKey={showKey} />
    </div>
    <div className="bar-controls">
      <p className="bar-chapter">
        {menu.chapters.find(({ number }) => number === menu.current)?.title}
      </p>
      <Menu {...menu} />
    </div>
  </>
);
