import { letterOf } from '../../ui/letter-key.ts';
import type { PodiumAction } from './podium.ts';

/** What a key asks of the presenter. */
export type PresenterKey =
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'jump'
        | 'full-screen'
        | 'speaker'
        | 'order';
    }
  | PodiumAction;

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented' | 'target'
>;

const workedBySpace = 'button, summary, a, input, select, textarea, [contenteditable]';
const takesText =
  "input:not([type='radio'], [type='checkbox'], [type='range']), select, textarea, [contenteditable]";

/** A panel in which one scrolls and ticks: a press there is no step. */
const hasOwnKeys = '[data-own-keys]';

/** The keys of clickers and of everyone else: they cannot be switched off. */
const always: Readonly<Record<string, PresenterKey>> = {
  PageDown: { kind: 'next' },
  PageUp: { kind: 'previous' },
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'close' },
};

const letters: Readonly<Record<string, PresenterKey>> = {
  a: { kind: 'open', panel: 'ask' },
  n: { kind: 'next' },
  p: { kind: 'previous' },
  b: { kind: 'blank' },
  f: { kind: 'full-screen' },
  o: { kind: 'open', panel: 'scenes' },
  g: { kind: 'open', panel: 'scenes' },
  c: { kind: 'open', panel: 'lesson' },
  l: { kind: 'spotlight' },
  r: { kind: 'reveal' },
  q: { kind: 'open', panel: 'questions' },
  s: { kind: 'speaker' },
  t: { kind: 'text' },
  w: { kind: 'order' },
  z: { kind: 'freeze' },
};

const signs: Readonly<Record<string, PresenterKey>> = {
  '.': { kind: 'blank' },
  '?': { kind: 'open', panel: 'help' },
};

const isOn = ({ target }: KeyPress, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const byCharacter = (press: KeyPress): PresenterKey | null => {
  if (isOn(press, takesText)) return null;
  if (/^[0-9]$/.test(press.key)) return { kind: 'digit', digit: press.key };
  const letter = letterOf(press);
  return signs[press.key] ?? (letter === null ? null : letters[letter]) ?? null;
};

/**
 * What a key press asks for; null where it belongs to the browser or to a control.
 * @param hasLetterKeys whether letters, digits and signs are keys.
 * @param isTyping whether a number has been begun, which Enter ends.
 */
export const presenterKeyOf = (
  press: KeyPress,
  hasLetterKeys: boolean,
  isTyping: boolean,
): PresenterKey | null => {
  if (press.defaultPrevented || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (isOn(press, hasOwnKeys)) return null;
  if (press.key === ' ') {
    if (isOn(press, workedBySpace)) return null;
    return { kind: press.shiftKey ? 'previous' : 'next' };
  }
  if (press.key === 'Enter') return isTyping ? { kind: 'jump' } : null;
  const key = always[press.key];
  if (key !== undefined) return isOn(press, takesText) ? null : key;
  return hasLetterKeys ? byCharacter(press) : null;
};
