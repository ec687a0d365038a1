import { letterOf } from '../../ui/letter-key.ts';

/** What a key asks of the page. */
export type PageStep = 'forward' | 'back';

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented' | 'target'
>;

/** Elements that the space bar works, or that take it as text. */
const workedBySpace = 'button, summary, input, select, textarea, [contenteditable]';

/** Elements that scroll by themselves. */
const scrollers = '[data-scrolls], textarea, select, [contenteditable]';

/** N, and P for the previous. */
const stepOfLetter = (press: KeyPress): PageStep | null => {
  switch (letterOf(press)) {
    case 'n':
      return 'forward';
    case 'p':
      return 'back';
    default:
      return null;
  }
};

/**
 * The step that a key press asks for; null where it belongs to the browser or to a control.
 * @param hasLetterKeys whether single letters are keys: readers who speak to their machine switch them off.
 */
export const pageStepOf = (press: KeyPress, hasLetterKeys: boolean): PageStep | null => {
  if (press.defaultPrevented || press.ctrlKey || press.altKey || press.metaKey) return null;
  const isOn = (selector: string) =>
    press.target instanceof Element && press.target.closest(selector) !== null;
  if (isOn(scrollers)) return null;
  switch (press.key) {
    case 'PageDown':
      return press.shiftKey ? null : 'forward';
    case 'PageUp':
      return press.shiftKey ? null : 'back';
    case ' ':
      if (isOn(workedBySpace)) return null;
      return press.shiftKey ? 'back' : 'forward';
    default:
      return hasLetterKeys ? stepOfLetter(press) : null;
  }
};
