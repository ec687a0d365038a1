import { type ReactNode, useEffect, useRef, useState } from 'react';
import { message } from '../i18n/message.ts';
import { type KeyEntry, KeyList } from './key-list.tsx';
import { letterOf } from './letter-key.ts';

type Props = {
  readonly language: string;
  /** Tells the entries of the picture, now and whenever it changes. Returns the undo. */
  readonly showKey: (show: (entries: readonly KeyEntry[]) => void) => () => void;
  /** Whether K alone opens it too. */
  readonly hasLetterKey: boolean;
};

const isShortcut = (press: KeyboardEvent, hasLetterKey: boolean): boolean => {
  const { altKey, ctrlKey, metaKey, code } = press;
  if (altKey && !ctrlKey && !metaKey && code === 'KeyK') return true;
  return hasLetterKey && letterOf(press) === 'k';
};

/**
 * The key to the picture, behind a button, Alt+K and K. The browser's own popover closes it by Escape or a
 * press elsewhere and gives the focus back.
 */
export const PictureKey = ({ language, showKey, hasLetterKey }: Props): ReactNode => {
  const slip = useRef<HTMLDivElement>(null);
  const [entries, setEntries] = useState<readonly KeyEntry[] | null>(null);
  const isOpen = entries !== null;

  // Opening gives it the focus before the next key comes; an event that tells of it may come after.
  useEffect(() => slip.current?.setAttribute('autofocus', ''), []);

  useEffect(() => (isOpen ? showKey(setEntries) : undefined), [isOpen, showKey]);

  useEffect(() => {
    const undo = new AbortController();
    slip.current?.ownerDocument.addEventListener(
      'keydown',
      (press) => {
        if (!isShortcut(press, hasLetterKey)) return;
        press.preventDefault();
        slip.current?.togglePopover();
      },
      { signal: undo.signal },
    );
    return () => undo.abort();
  }, [hasLetterKey]);

  return (
    <>
      <button
        type="button"
        className="bar-control"
        popoverTarget="picture-key"
        aria-expanded={isOpen}
        aria-keyshortcuts={hasLetterKey ? 'Alt+K K' : 'Alt+K'}
      >
        {message(language, 'key')}
      </button>
      <div
        ref={slip}
        id="picture-key"
        className="key-slip"
        popover="auto"
        role="dialog"
        aria-labelledby="picture-key-heading"
        tabIndex={-1}
        data-scrolls=""
        onToggle={({ newState }) => setEntries(newState === 'open' ? [] : null)}
      >
        <div className="key-title">
          <h2 id="picture-key-heading">{message(language, 'keyOfPicture')}</h2>
          <button
            type="button"
            className="bar-control"
            popoverTarget="picture-key"
            popoverTargetAction="hide"
          >
            {message(language, 'keyClose')}
          </button>
        </div>
        <KeyList entries={entries ?? []} language={language} />
      </div>
    </>
  );
};
