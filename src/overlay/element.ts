const svgNamespace = 'http://www.w3.org/2000/svg';

export const svgElement = <Tag extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[Tag] => {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

export const divElement = (document: Document, className: string): HTMLDivElement => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};

/** Writes an attribute only when it changes, so that an unchanged picture costs the browser nothing. */
export const attributeWriter = (element: Element, name: string): ((value: string) => void) => {
  let written: string | null = null;
  return (value) => {
    if (value === written) return;
    written = value;
    element.setAttribute(name, value);
  };
};

/** Writes a style property only when it changes. */
export const styleWriter = (
  element: HTMLElement | SVGElement,
  property: 'opacity' | 'transform' | 'display',
): ((value: string) => void) => {
  let written: string | null = null;
  return (value) => {
    if (value === written) return;
    written = value;
    element.style[property] = value;
  };
};

export const figure = (value: number): string => value.toFixed(2);
