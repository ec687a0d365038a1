import type { EventId } from '../../story/story.ts';

/**
 * Makes the titles of the events in a scene's record into buttons, once the record is unfolded: without a
 * script they are plain titles. Returns the undo.
 * @param onEvent told which event the reader asks about, and at which button.
 */
export const addRecordButtons = (
  document: Document,
  onEvent: (event: EventId, button: HTMLElement) => void,
): (() => void) => {
  const onToggle = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement)) return;
    for (const title of target.querySelectorAll<HTMLElement>('li[data-event] > h4')) {
      if (title.querySelector('button') !== null) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'record-open';
      button.setAttribute('aria-haspopup', 'dialog');
      button.append(...title.childNodes);
      title.append(button);
    }
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('.record-open') : null;
    const event = button?.closest<HTMLElement>('[data-event]')?.dataset['event'];
    if (event !== undefined && button instanceof HTMLElement) onEvent(event, button);
  };
  // The toggling of a record does not bubble.
  document.addEventListener('toggle', onToggle, { capture: true });
  document.addEventListener('click', onClick);
  return () => {
    document.removeEventListener('toggle', onToggle, { capture: true });
    document.removeEventListener('click', onClick);
  };
};
