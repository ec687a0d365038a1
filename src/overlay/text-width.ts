/** The text nodes within an element. */
const textsIn = (node: Node): readonly Node[] =>
  node.nodeType === node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(textsIn);

/**
 * CSS pixels that the lines of an element's text take at most. A box whose text is balanced over several
 * lines stays as wide as it was allowed to be, so that its name would stand far from what it names.
 */
export const textWidth = (element: HTMLElement): number => {
  const range = element.ownerDocument.createRange();
  return Math.max(
    0,
    ...textsIn(element).map((text) => {
      range.selectNodeContents(text);
      return range.getBoundingClientRect().width;
    }),
  );
};
