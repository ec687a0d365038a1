import { svgElement } from '../overlay/element.ts';
import { figure } from './markup.ts';
import type { Shape } from './shape.ts';

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
