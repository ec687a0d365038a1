/** What a key asks of the page. */
export type PageStep = 'forward' | 'back';

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented' | 'target'
>;

/** Elements that use the space bar or the page keys themselves. */
const controls =
  'a[href], button, summary, input, select, textarea, [contenteditable], [role="dialog"]';

/** The step that a key press asks for; null where it belongs to the browser or to a control. */
export const pageStepOf = (press: KeyPress): PageStep | null => {
  if (press.defaultPrevented || press.ctrlKey || press.altKey || press.metaKey) return null;
  const onControl = press.target instanceof Element && press.target.closest(controls) !== null;
  switch (press.key) {
    case 'PageDown':
      return press.shiftKey ? null : 'forward';
    case 'PageUp':
      return press.shiftKey ? null : 'back';
    case ' ':
      if (onControl) return null;
      return press.shiftKey ? 'back' : 'forward';
    default:
      return null;
  }
};
