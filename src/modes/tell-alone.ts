/** On the section of the page whose words are shown, and no other's: `alone.css`. */
const mark = 'data-alone';

/**
 * Shows the words of one section from their beginning; of none for null. Where they are shown already they stay as they are.
 * @returns whether they were not.
 */
export const tellAlone = (document: Document, section: HTMLElement | null): boolean => {
  if (section?.hasAttribute(mark)) return false;
  for (const before of document.querySelectorAll(`[${mark}]`)) before.removeAttribute(mark);
  section?.setAttribute(mark, '');
  for (const card of section?.querySelectorAll('.card, .opening-slip') ?? []) card.scrollTop = 0;
  return true;
};
