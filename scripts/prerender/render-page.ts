import { pageHead } from './page-head.ts';
import { rootFrom } from './site-address.ts';
import type { SitePage } from './site-page.ts';

type WritingDirection = { readonly direction?: string };

/** Engines have the one or the other of the two; in languages without either, text runs left to right. */
const directionOf = (language: string): string => {
  const locale: Intl.Locale & {
    readonly textInfo?: WritingDirection;
    getTextInfo?(): WritingDirection;
  } = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
};

const idsIn = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

/**
 * The texts link within the story. What a page does not hold itself is found in the story; and from a
 * folder the site's root is one step up.
 */
const relink = ({ body, file }: SitePage): string => {
  const held = idsIn(body);
  const root = rootFrom(file);
  return body
    .replace(/ href="#([^"]*)"/g, (link, id: string) =>
      held.has(id) ? link : ` href="./index.html#${id}"`,
    )
    .replace(/ (href|src)="\.\//g, ` $1="${root}`);
};

/** The site that a page belongs to. */
export type Site = {
  readonly language: string;
  readonly name: string;
  /** Its address; null where it is not known. */
  readonly site: string | null;
  /** The Content-Security-Policy that its pages carry; null while an author writes, whose tools insert scripts. */
  readonly policy: string | null;
};

/**
 * Sets a page into its shell, so that all its text is there before any script and without it: fills
 * `<!--thaw:head-->`, `<!--thaw:body-->` and `<!--thaw:stage-->`.
 * @throws Error naming a slot that nothing fills.
 */
export const renderPage = (shell: string, page: SitePage, of: Site): string => {
  const fillings = new Map<string, () => string>([
    ['head', () => pageHead(page, of)],
    ['body', () => relink(page)],
    ['stage', () => page.stage ?? ''],
  ]);
  return shell
    .replace('<html lang="en"', `<html lang="${of.language}" dir="${directionOf(of.language)}"`)
    .replace(/<!--thaw:(\w+)-->/g, (slot, name: string) => {
      const fill = fillings.get(name);
      if (fill === undefined) throw new Error(`the page has the unknown slot ${slot}`);
      return fill();
    });
};
