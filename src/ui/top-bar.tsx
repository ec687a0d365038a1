import { type ReactNode, useEffect, useRef, useState } from 'react';
import { message } from '../i18n/messages.ts';
import type { SceneId } from '../story/story.ts';

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
};

const Clock = ({ language, showDate }: Pick<Props, 'language' | 'showDate'>) => {
  const face = useRef<HTMLTimeElement>(null);
  useEffect(() => (face.current === null ? undefined : showDate(face.current)), [showDate]);
  return (
    <p className="clock">
      <span className="visually-hidden">{message(language, 'dateOfPicture')}: </span>
      <time ref={face} />
    </p>
  );
};

const ChapterMenu = ({ language, chapters, current }: Omit<Props, 'showDate'>) => {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!open) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      menu.current?.querySelector('summary')?.focus();
    };
    // A click on one of the links has done its work; one outside dismisses the list.
    const onClick = ({ target }: MouseEvent) => {
      const inside = target instanceof Element && menu.current?.contains(target);
      if (!inside || target.closest('a') !== null) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, [open]);
  return (
    <details
      className="chapters"
      ref={menu}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{message(language, 'chapters')}</summary>
      <nav aria-label={message(language, 'chapters')}>
        <ol>
          <li className="chapters-begin">
            <a href="#opening">{message(language, 'toTheBeginning')}</a>
          </li>
          {chapters.map(({ number, title, firstScene }) => (
            <li key={firstScene}>
              <a href={`#${firstScene}`} aria-current={number === current ? 'true' : undefined}>
                <span className="chapters-number">{number}</span> {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
};

/** The strip at the top of the page: the date of the picture, always in the same place, and the chapters. */
export const TopBar = ({ language, chapters, current, showDate }: Props): ReactNode => (
  <>
    <Clock language={language} showDate={showDate} />
    <p className="bar-chapter">{chapters[current - 1]?.title}</p>
    <ChapterMenu language={language} chapters={chapters} current={current} />
  </>
);
