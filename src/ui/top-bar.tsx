import {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { message } from '../i18n/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { SceneId } from '../story/story.ts';
import { Chevron } from './chevron.tsx';
import type { ContentsChapter } from './contents-panel.tsx';
import type { KeyEntry } from './key-list.tsx';
import { LateSlip } from './late-slip.tsx';
import { letterOf } from './letter-key.ts';
import { Menu, type MenuProps, type SlipName } from './menu.tsx';
import { PictureKey } from './picture-key.tsx';
import type { ShareLink, Sharing } from './share-panel.tsx';
import { useTypedAhead } from './use-typed-ahead.ts';

type Props = Omit<MenuProps, 'onOpen'> & {
  readonly onLeaveAtlas: () => void;
  /** Puts the story's date into the element, now and whenever it changes, past React. Returns the undo. */
  readonly showDate: (element: HTMLTimeElement) => () => void;
  readonly showKey: (show: (entries: readonly KeyEntry[]) => void) => () => void;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly contents: readonly ContentsChapter[];
  readonly scene: SceneId | null;
  /** What there is to find comes with the panel that finds it. */
  readonly loadSearch: () => Promise<
    ComponentType<{ readonly typed: () => string; readonly onClose: () => void }>
  >;
  /** What can be passed on from where the reader is now. */
  readonly shareLinks: () => readonly ShareLink[];
  readonly sharing: Sharing;
};

const loadContents = async () => (await import('./contents-panel.tsx')).ContentsPanel;
const loadSettings = async () => (await import('./settings-panel.tsx')).SettingsPanel;
const loadShare = async () => (await import('./share-panel.tsx')).SharePanel;

const Clock = ({ language, showDate }: Pick<Props, 'language' | 'showDate'>) => {
  const face = useRef<HTMLTimeElement>(null);
  useEffect(() => (face.current === null ? undefined : showDate(face.current)), [showDate]);
  return (
    <div className="clock">
      <span className="visually-hidden">{message(language, 'dateOfPicture')} </span>
      <time ref={face} />
    </div>
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

/** S opens the search, where letters are keys; to whoever presents it is the speaker's window. */
const useSearchKey = (isOn: boolean, onSearch: () => void) => {
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (press: KeyboardEvent) => {
      if (press.defaultPrevented || letterOf(press) !== 's') return;
      press.preventDefault();
      search.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
};

/** At the top of the page: the date of the picture, always in the same place; the key, and the menu. */
export const TopBar = ({
  showDate,
  showKey,
  settings,
  onSettings,
  onLeaveAtlas,
  contents,
  scene,
  loadSearch,
  shareLinks,
  sharing,
  ...menu
}: Props): ReactNode => {
  const { language } = menu;
  const [open, setOpen] = useState<SlipName | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const controls = useRef<HTMLDivElement>(null);
  const isSearchKey = settings.letters === 'on' && !menu.isAtlas && menu.onPodium === null;
  useSearchKey(isSearchKey, () => setOpen('search'));
  const typed = useTypedAhead(open === 'search');
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
          <div className="bar-chapter">
            {menu.chapters.find(({ number }) => number === menu.current)?.title}
          </div>
        )}
        <Menu {...menu} onOpen={setOpen} />
      </div>
      {open === 'contents' && (
        <LateSlip
          load={loadContents}
          opener={opener}
          onClose={close}
          panel={{ language, chapters: contents, scene }}
        />
      )}
      {open === 'search' && (
        <LateSlip load={loadSearch} opener={opener} onClose={close} panel={{ typed }} />
      )}
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
