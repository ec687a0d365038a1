/** @throws Error where the page was built without the element. */
export const elementOf = (document: Document, id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element #${id}: it was built without it`);
  return element;
};
