const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

export type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG. `content` is markup already. */
export const tag = (name: string, attributes: Attributes, content = ''): string => {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    head += ` ${key}="${escaped(typeof value === 'number' ? figure(value) : value)}"`;
  }
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
};

/** A number with as many digits as can be seen. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);
