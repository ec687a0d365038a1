/** Elements that take letters as text, or to find an entry by its first ones. */
const takesLetters =
  "input:not([type='radio'], [type='checkbox'], [type='range']), select, textarea, [contenteditable]";

/** The single letter that a key press is, in lower case; null for all else, and where it is text. */
export const letterOf = (
  press: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>,
): string | null => {
  if (press.shiftKey || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (!/^\p{L}$/u.test(press.key)) return null;
  if (press.target instanceof Element && press.target.closest(takesLetters) !== null) return null;
  return press.key.toLowerCase();
};
