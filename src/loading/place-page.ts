import { openFile } from './site-file.ts';

/** As far as it is used here; TypeScript does not know it. */
type TrustedTypes = {
  createPolicy(
    name: 'thaw-pages',
    rules: { createHTML(markup: string): string },
  ): { createHTML(markup: string): string };
};

type Kept = { readonly title: string; readonly root: Readonly<Record<string, string>> };

/** A page is its markup, held as a file; beside it stands what its head and its root element say. */
const readKept = ({ dataset }: HTMLElement): Kept => ({
  title: dataset['title'] ?? '',
  root: JSON.parse(dataset['root'] ?? '{}'),
});

/**
 * The elements of a page that the file holds. Nothing else in the site becomes markup from text, so the policy that
 * Trusted Types ask for stays in here, where no other text comes.
 */
const parse = (document: Document, markup: string): DocumentFragment => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('thaw-pages', { createHTML: (text) => text });
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  return template.content;
};

/** What of the story's root says how far the story is. */
const ofTheStory = ['state', 'renderer', 'awaits'];

const place = async (document: Document, page: HTMLElement): Promise<void> => {
  const { title, root } = readKept(page);
  const markup = await (await openFile(page.textContent ?? '')).text();
  const { dataset } = document.documentElement;
  for (const name of ofTheStory) delete dataset[name];
  Object.assign(dataset, root);
  document.title = title;
  document.body.replaceChildren(parse(document, markup));
};

const giveSheets = (document: Document, page: string): void => {
  for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-for]')) {
    sheet.media = sheet.dataset['for']?.split(' ').includes(page) === true ? 'all' : 'not all';
  }
};

const givePictures = (document: Document): void => {
  for (const picture of document.querySelectorAll<HTMLImageElement>('img[data-file]')) {
    const file = document.getElementById(`file:${picture.dataset['file']}`)?.textContent;
    if (file) picture.src = file;
  }
};

/**
 * In a page that holds the whole site (scripts/single/): puts the page that the root element names into the story's
 * place, with its own sheets and pictures. Resolves to the name of the page that stands there.
 */
export const placePage = async (document: Document): Promise<string> => {
  const { dataset } = document.documentElement;
  const page = document.getElementById(`page:${dataset['page'] ?? ''}`);
  if (page !== null) {
    // Blocks of files go with the body that they stand in.
    const blocks = [...document.querySelectorAll('script[type="text/plain"]')];
    await place(document, page);
    document.head.append(...blocks);
  }
  const name = page === null ? 'index.html' : (dataset['page'] ?? '');
  giveSheets(document, name);
  givePictures(document);
  dataset['placed'] = '';
  const { hash } = document.location;
  if (page !== null && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  return name;
};
