import type { Thing, WithContext } from 'schema-dts';

/** Where a file of the site is found from a page. */
export type Address = (file: string) => string;

/** One page of the site, before it is set into its shell. */
export type SitePage = {
  /** Below the site's root, with slashes. */
  readonly file: string;
  /** The HTML file that the build knows, with the scripts and styles of such pages. */
  readonly shell: 'index.html' | 'page.html' | 'print.html' | 'data.html' | 'speaker.html';
  readonly title: string;
  /** One or two sentences, for search results and shared links. */
  readonly description: string;
  readonly kind: 'website' | 'article';
  /** The picture of shared links, below the site's root; null where there is none. */
  readonly card: string | null;
  /** What the page says to machines. */
  readonly data: (address: Address) => WithContext<Extract<Thing, { '@type': string }>> | null;
  /** The markup inside of its main element. Links are relative to the site's root: `./people.html`. */
  readonly body: string;
  /** The markup inside of its stage, where it has one: what is seen until the picture is drawn. */
  readonly stage?: string;
};
