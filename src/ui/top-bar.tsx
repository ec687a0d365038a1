import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { message } from '../i18n/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cut, SceneId } from '../story/story.ts';
import { Chevron } from './chevron.tsx';
import { type CutLengths, CutLinks } from './cut-links.tsx';
import type { KeyEntry } from './key-list.tsx';
import { LateSlip } from './late-slip.tsx';
import { PictureKey } from './picture-key.tsx';
import type { ShareLink, Sharing } from './share-panel.tsx';

export type BarChapter = {
  readonly number: number;
  readonly title: string;
  readonly firstScene: SceneId;
};

type Props = {
  readonly language: string;
  readonly chapters: readonly BarChapter[];
  /** 1-based number of the chapter being read; null in the atlas. */
  readonly current: number | null;
  readonly isAtlas: boolean;
  readonly onEnterAtlas: () => void;
  readonly onLeaveAtlas: () => void;
  /** Puts the story's date into the element, now and whenever it changes, past React. Returns the undo. */
  readonly showDate: (element: HTMLTimeElement) => () => void;
  readonly showKey: (show: (entries: readonly KeyEntry[]) => void) => () => void;
  readonly cut: Cut;
  readonly cutLengths: CutLengths;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  /** What can be passed on from where the reader is now. */
  readonly shareLinks: () => readonly ShareLink[];
  readonly sharing: Sharing;
};

type SlipName = 'settings' | 'share';

const loadSettings = async () => (await import('./settings-panel.tsx')).SettingsPanel;
const loadShare = async () => (await import('./share-panel.tsx')).SharePanel;

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
  isAtlas,
  onEnterAtlas,
  onOpen,
}: Omit<
  Props,
  'showDate' | 'showKey' | 'settings' | 'onSettings' | 'onLeaveAtlas' | 'shareLinks' | 'sharing'
> & {
  readonly onOpen: (slip: SlipName) => void;
}) => {
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
        {!isAtlas && (
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
        )}
        {(['share', 'settings'] as const).map((slip) => (
          <button
            key={slip}
            type="button"
            className="menu-entry"
            aria-haspopup="dialog"
            onClick={() => onOpen(slip)}
          >
            {message(language, slip)}
          </button>
        ))}
      </div>
    </details>
  );
};

/** Out of the atlas; a narrow bar has room for the short word. */
const BackToStory = ({
  language,
  onLeave,
}: Pick<Props, 'language'> & { readonly onLeave: () => void }) => (
  <button type="button" className="bar-control bar-back" onClick={onLeave}>
    <Chevron way="previous" />
    <span className="bar-back-long">{message(language, 'atlasBack')}</span>
    <span className="bar-back-short">{message(language, 'atlasBackShort')}</span>
  </button>
);

/** At the top of the page: the date of the picture, always in the same place; the key, and the menu. */
export const TopBar = ({
  showDate,
  showKey,
  settings,
  onSettings,
  onLeaveAtlas,
  shareLinks,
  sharing,
  ...menu
}: Props): ReactNode => {
  const { language } = menu;
  const [open, setOpen] = useState<SlipName | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const controls = useRef<HTMLDivElement>(null);
  const opener = () => controls.current?.querySelector('summary') ?? null;
  return (
    <>
      <div className="bar-date">
        <Clock language={language} showDate={showDate} />
        <PictureKey
          language={language}
          showKey={showKey}
          hasLetterKey={settings.letters === 'on'}
        />
      </div>
      <div className="bar-controls" ref={controls}>
        {menu.isAtlas ? (
          <BackToStory language={language} onLeave={onLeaveAtlas} />
        ) : (
          <p className="bar-chapter">
            {menu.chapters.find(({ number }) => number === menu.current)?.title}
          </p>
        )}
        <Menu {...menu} onOpen={setOpen} />
      </div>
      {open === 'settings' && (
        <LateSlip
          load={loadSettings}
          opener={opener}
          onClose={close}
          panel={{ language, settings, onSettings }}
        />
      )}
      {open === 'share' && (
        <LateSlip
          load={loadShare}
          opener={opener}
          onClose={close}
          panel={{ language, links: shareLinks(), ...sharing }}
        />
      )}
    </>
  );
};
