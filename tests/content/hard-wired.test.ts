import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { scenePictures } from '../../scripts/prerender/scene-pictures.ts';
import { noPictures, sitePages } from '../../scripts/prerender/site-pages.tsx';
import { formatDate } from '../../src/i18n/format-date.ts';
import { message } from '../../src/i18n/message.ts';
import { pseudoLanguage } from '../fixtures/pseudo-language.ts';
import { compiled } from '../fixtures/site.ts';

vi.mock(import('../../src/i18n/messages.ts'), async (original) => {
  const [module, pseudo] = await Promise.all([
    original(),
    import('../fixtures/pseudo-language.ts'),
  ]);
  const catalogue = pseudo.pseudoCatalogue(module.english);
  return { ...module, catalogues: { ...module.catalogues, [pseudo.pseudoLanguage]: catalogue } };
});

const { story, words } = compiled;
const pseudoStory = { ...story, language: pseudoLanguage };

/** Every string of a value, and every date as the made-up language has it. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const date = 'edtf' in value ? [formatDate({ edtf: String(value.edtf) }, pseudoLanguage)] : [];
  return [...date, ...Object.values(value).flatMap(textsIn)];
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is the story's own and not the interface's: its data, its dates, and what its pictures show. */
const told = new Set(
  [compiled, scenePictures(pseudoStory, noPictures.stills)].flatMap(textsIn).map(squeeze),
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

/** Texts and names of controls, as somebody reads or hears them, without code and addresses. */
const spokenIn = (html: string): readonly string[] => {
  const bare = html.replace(/<(script|style|svg|code|pre)\b[\s\S]*?<\/\1>/g, '');
  return [
    ...bare.matchAll(/>([^<]+)</g),
    ...bare.matchAll(/\s(?:aria-label|aria-description|alt|title|placeholder)="([^"]*)"/g),
  ]
    .map(([, text = '']) =>
      squeeze(text.replace(/&([a-z]+|#x27);/g, (whole, name: string) => entities[name] ?? whole)),
    )
    .filter((text) => /\p{L}/u.test(text) && !/^\S*(?:\/|\.html)\S*$/.test(text));
};

/** `A · B` is told where A and B are; one of them may be a link, and so a text by itself. */
const isTold = (text: string): boolean =>
  told.has(text) || text.split('·').every((part) => part.trim() === '' || told.has(part.trim()));

const hardWiredIn = (html: string): readonly string[] =>
  spokenIn(html).filter((text) => !(/[⟦⟧]/.test(text) || isTold(text)));

const pages = sitePages({
  ...compiled,
  story: pseudoStory,
  words: { ...words, language: pseudoLanguage },
});

test('the made-up language accents words, and leaves values and plurals as they are', () => {
  expect(message(pseudoLanguage, 'menu')).toBe('⟦Ménú⟧');
  expect(message(pseudoLanguage, 'cutScenes', { number: 1 })).toBe('⟦1 scéné⟧');
  expect(message(pseudoLanguage, 'cutScenes', { number: 60 })).toBe('⟦60 scénés⟧');
  expect(message(pseudoLanguage, 'sceneBefore', { heading: 'one' })).toBe('⟦Béfóré: one⟧');
});

test('a hard-wired text is found', () => {
  expect(hardWiredIn('<p>Fasten</p><p>⟦Ménú⟧</p><p aria-label="Loosen">1953</p>')).toEqual([
    'Fasten',
    'Loosen',
  ]);
});

test('no control is named by a text in its markup', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `src/${file}`);
  const named = /\s(?:aria-label|aria-description|title|alt|placeholder)="[^"$]*\p{L}/u;
  expect(files.length).toBeGreaterThan(30);
  expect(`<a title="Loosen">`).toMatch(named);
  expect(files.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each(pages.map(({ file, body }) => [file, body]))(
  '%s says nothing that no message and no text of the story says',
  (_, body) => {
    expect(spokenIn(body).some((text) => text.includes('⟦'))).toBe(true);
    expect(hardWiredIn(body)).toEqual([]);
  },
);
