import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlined } from './files.ts';

/** A page of the built site, taken apart. */
export type Page = {
  /** Below the site's root, with slashes. */
  readonly file: string;
  readonly title: string;
  /** The data attributes of its root element. */
  readonly root: Readonly<Record<string, string>>;
  /** Its own script and style sheets, below the site's root. */
  readonly script: string | null;
  readonly sheets: readonly string[];
  readonly body: string;
};

/** Pages are named by the address, not by a path: in code and in markup alike. */
export const relinked = (text: string): string =>
  text.replace(/([`'"])(?:\.\.?\/)((?:(?:scenes|chapters)\/)?[\w${}-]+\.html)/g, '$1?page=$2');

const match = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** A file that is offered to be taken away. */
const offered = (site: string) => (_: string, path: string) =>
  ` href="${inlined(join(site, path))}" download="${path.split('/').at(-1)}"`;

/** Pictures of pages are held once; those of the first view have to be there before any script. */
const withFiles = (body: string, site: string): string =>
  body
    .replace(/ src="(?:\.\.?\/)((?:stills|chapters)\/[^"]+)"/g, ' data-file="./$1"')
    .replace(
      / (src|srcset)="(?:\.\.?\/)(first\/[^"]+)"/g,
      (_, name: string, path: string) => ` ${name}="${inlined(join(site, path))}"`,
    )
    .replace(/ href="\.\/((?:data|docs)\/[^"]+)"/g, offered(site));

/**
 * Reads a page of a built site, with links that lead within the one file.
 * @throws Error where it has no body, or one with attributes, which the one file would lose.
 */
export const readPage = (site: string, file: string): Page => {
  const html = readFileSync(join(site, file), 'utf8');
  const head = match(html, /<head>([\s\S]*)<\/head>/) ?? '';
  const attributes = match(html, /<html([^>]*)>/) ?? '';
  const body = match(html, /<body>([\s\S]*)<\/body>/);
  if (body === null) throw new Error(`${file}: there is no <body> without attributes in it`);
  return {
    file,
    title: match(head, /<title>([^<]*)<\/title>/) ?? '',
    root: Object.fromEntries(
      [...attributes.matchAll(/ data-([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    ),
    script: match(head, /<script type="module"[^>]* src="(?:\.\.?\/)([^"]+)"/),
    sheets: all(head, /<link rel="stylesheet"[^>]* href="(?:\.\.?\/)([^"]+)"/g),
    body: withFiles(relinked(body), site),
  };
};
