import { attributeWriter, svgElement } from '../overlay/element.ts';
import type { GroundPath } from './draw-ground.ts';
import type { Shape } from './shape.ts';
import { shapeElement } from './shape-element.ts';

export type GroundLayer = {
  readonly element: SVGSVGElement;
  resize(width: number, height: number): void;
  /** Shows these paths, from below upwards, and nothing else. Writes what has changed. */
  write(paths: readonly GroundPath[]): void;
};

type Written = {
  readonly element: SVGElement;
  /** What it looks like, of which another look makes another element. */
  readonly look: string;
  readonly shape: (d: string) => void;
};

const plainPath = (document: Document, { attributes }: GroundPath, look: string): Written => {
  const element = svgElement(document, 'path', attributes);
  return { element, look, shape: attributeWriter(element, 'd') };
};

/** A soft line: one path that several strokes use. */
const softPath = (
  document: Document,
  { key, attributes, strokes }: GroundPath,
  look: string,
  prefix: string,
): Written => {
  const id = `${prefix}${key}`;
  const element = svgElement(document, 'g', attributes);
  const definitions = svgElement(document, 'defs');
  const path = svgElement(document, 'path', { id });
  definitions.append(path);
  const uses = strokes.map((stroke) => svgElement(document, 'use', { ...stroke, href: `#${id}` }));
  element.append(definitions, ...uses);
  return { element, look, shape: attributeWriter(path, 'd') };
};

/** The ground as SVG in the page. @param patterns the definitions that fills name. */
export const createGroundLayer = (
  document: Document,
  className: string,
  patterns: readonly Shape[],
  prefix: string,
): GroundLayer => {
  const element = svgElement(document, 'svg', { class: className, 'aria-hidden': 'true' });
  const definitions = svgElement(document, 'defs');
  definitions.append(...patterns.map((pattern) => shapeElement(document, pattern)));
  const group = svgElement(document, 'g');
  element.append(definitions, group);
  const [width, height] = [attributeWriter(element, 'width'), attributeWriter(element, 'height')];
  let written = new Map<string, Written>();

  const elementOf = (path: GroundPath): Written => {
    const look = JSON.stringify([path.attributes, path.strokes]);
    const known = written.get(path.key);
    if (known?.look === look) return known;
    return path.strokes.length === 0
      ? plainPath(document, path, look)
      : softPath(document, path, look, prefix);
  };

  return {
    element,
    resize: (stageWidth, stageHeight) => {
      width(String(stageWidth));
      height(String(stageHeight));
    },
    write: (paths) => {
      const next = new Map(paths.map((path) => [path.key, elementOf(path)]));
      for (const { key, d } of paths) next.get(key)?.shape(d);
      const elements = [...next.values()].map((one) => one.element);
      const isSame =
        elements.length === group.children.length &&
        elements.every((one, index) => one === group.children[index]);
      if (!isSame) group.replaceChildren(...elements);
      written = next;
    },
  };
};
