import { type Attributes, escaped, tag } from './markup.ts';

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
