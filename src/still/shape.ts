import { svgElement } from '../overlay/element.ts';
import { type Attributes, escaped, figure, tag } from './markup.ts';

/** An element of SVG that can become markup as well as a part of the page. */
export type Shape = {
  readonly name: keyof SVGElementTagNameMap;
  readonly attributes: Attributes;
  /** What is in it, or its letters. */
  readonly content: readonly Shape[] | string;
};

export const shape = (
  name: Shape['name'],
  attributes: Attributes,
  content: Shape['content'] = [],
): Shape => ({ name, attributes, content });

export const shapeMarkup = ({ name, attributes, content }: Shape): string =>
  tag(
    name,
    attributes,
    typeof content === 'string' ? escaped(content) : content.map(shapeMarkup).join(''),
  );

/** Without markup in between, which a page has no need to trust. */
export const shapeElement = (
  document: Document,
  { name, attributes, content }: Shape,
): SVGElement => {
  const element = svgElement(document, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? figure(value) : value);
  }
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content.map((part) => shapeElement(document, part)));
  return element;
};
