import { readdirSync, readFileSync } from 'node:fs';
import { english } from '../../src/i18n/messages.ts';
import { compileStory } from '../../src/story/compile-story.ts';
import { formatFaults } from '../../src/story/fault.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';
import { usedLetters } from './build-fonts.ts';

/** Characters of different kinds of text, each once, in the order of Unicode. */
export type TextLetters = {
  /** Of the texts and of the interface, and the Latin letters of all names on the map. */
  readonly text: string;
  /** The same and the capitals that names of lands, republics and districts are set in. */
  readonly capitals: string;
  /** Of titles and dates, which are set large. */
  readonly display: string;
  readonly cyrillic: string;
  readonly cyrillicCapitals: string;
};

/** What style sheets and the browser's own formats of numbers and dates write, and what stands in names on plans. */
const signs = '\u2009↓↑←→◂▸\u00a0\u202f"\'+−×°•«»';

const sorted = (text: string): string => [...new Set(text)].sort().join('');

const ground = 'geodata/ground';

const read = <Data>(file: string): Data => JSON.parse(readFileSync(`${ground}/${file}`, 'utf8'));

type Named = { readonly kind: string };
type Plan = { readonly features: readonly { readonly properties: Named }[] };

/** The names of lands, republics and districts, as the map has them. */
const inCapitals = (): string =>
  [
    read('territories.json'),
    read<readonly Named[]>('names.json').filter(({ kind }) => kind === 'republic'),
    readdirSync(`${ground}/plans`).flatMap((file) =>
      read<Plan>(`plans/${file}`)
        .features.map(({ properties }) => properties)
        .filter(({ kind }) => kind === 'district'),
    ),
  ]
    .flatMap(strings)
    .join('')
    .toUpperCase()
    .replace(/[^\p{Script=Latin}\p{Script=Cyrillic}]/gu, '');

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(1953, month)),
);

/**
 * Which characters the story and its interface are written in.
 * @throws Error where the story has faults.
 */
export const textLetters = (): TextLetters => {
  const compiled = compileStory(readGeodata('geodata'), 'en');
  if (!compiled.ok) throw new Error(formatFaults(compiled.faults));
  const { words, story } = compiled;
  const text = sorted(
    [
      ...strings(words),
      ...Object.values(english).map((message) => message.replace(/[{}]/g, '')),
      usedLetters(/\p{Script=Latin}/gu),
      signs,
    ].join(''),
  ).replace(/\p{Cc}/gu, '');
  const capitals = inCapitals();
  const titles = [words.title, ...story.chapters.map(({ title }) => title)];
  const cyrillic = usedLetters(/\p{Script=Cyrillic}/gu);
  return {
    text,
    capitals: sorted(text + capitals.replace(/\p{Script=Cyrillic}/gu, '')),
    display: sorted([...titles, ...months, '0123456789 ,.–'].join('')),
    cyrillic,
    cyrillicCapitals: sorted(cyrillic + capitals.replace(/\p{Script=Latin}/gu, '')),
  };
};
