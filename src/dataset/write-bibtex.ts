import type { SourceRecord } from '../story/schema-sources.ts';
import { escapeLatex } from './escape-latex.ts';
import type { Credit } from './table.ts';

type Names = NonNullable<SourceRecord['author']>;

/** BibTeX has no word for a newspaper, a law or a speech. */
const types: Readonly<Record<SourceRecord['type'], string>> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  legislation: 'misc',
  report: 'techreport',
  speech: 'misc',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const braced = (text: string): string => `{${text}}`;

/** A part of a name that BibTeX would take apart is held together by braces. */
const namePart = (text: string): string =>
  /,|\band\b|^\p{Ll}/u.test(text) ? braced(escapeLatex(text)) : escapeLatex(text);

const writeName = (name: Names[number]): string => {
  if ('literal' in name) return braced(escapeLatex(name.literal));
  return name.given === undefined
    ? braced(escapeLatex(name.family))
    : `${namePart(name.family)}, ${namePart(name.given)}`;
};

const writeNames = (names: Names | undefined): string | undefined =>
  names?.map(writeName).join(' and ');

const escaped = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escapeLatex(text);

/** Braces keep the capitals, which styles would make small. */
const asWritten = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : braced(escapeLatex(text));

/** BibLaTeX takes publishers for a list of names; the record has them as one. */
const unlisted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : namePart(text);

/** Two hyphens are BibTeX's dash between numbers. */
const range = (text: string | undefined): string | undefined => escaped(text)?.replace(/–/g, '--');

/** Programs take addresses as they are; only what would end the field or begin a command is encoded. */
const address = (text: string | undefined): string | undefined =>
  text?.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

type Fields = Readonly<Record<string, string | undefined>>;

const dateFields = ({ issued }: SourceRecord): Fields => {
  if (issued === undefined) return {};
  const [first, last = first] = issued['date-parts'];
  const [from, to] = [first?.[0], last?.[0]];
  const [, month, day] = issued['date-parts'].length === 1 ? (first ?? []) : [];
  return {
    year: from === to ? String(from) : `${from}--${to}`,
    month: month === undefined ? undefined : months[month - 1],
    day: day === undefined ? undefined : String(day),
  };
};

const containerField = ({ type }: SourceRecord): string => {
  switch (type) {
    case 'chapter':
      return 'booktitle';
    case 'article-journal':
    case 'article-newspaper':
      return 'journal';
    case 'book':
    case 'legislation':
    case 'report':
    case 'speech':
      return 'howpublished';
  }
};

const fieldsOf = (source: SourceRecord): Fields => {
  const note = [source['volume-title'], source.note].filter((text) => text !== undefined);
  return {
    author: writeNames(source.author),
    editor: writeNames(source.editor),
    translator: writeNames(source.translator),
    title: asWritten(source.title),
    [containerField(source)]: escaped(source['container-title']),
    series: escaped(source['collection-title']),
    volume: range(source.volume),
    number: range(source.issue ?? source.number),
    pages: range(source.page),
    publisher: unlisted(source.publisher),
    ...dateFields(source),
    note: note.length === 0 ? undefined : escapeLatex(note.join('. ')),
    doi: address(source.DOI),
    url: address(source.URL),
  };
};

const writeEntry = (source: SourceRecord): string => {
  const fields = Object.entries(fieldsOf(source)).flatMap(([name, value]) => {
    if (value === undefined) return [];
    // The names of months are BibTeX's own, and stand without braces.
    return [`  ${name} = ${name === 'month' ? value : braced(value)},`];
  });
  return [`@${types[source.type]}{${source.id},`, ...fields, '}'].join('\n');
};

/** What stands before the first entry is a comment, as long as there is no @ in it. */
const comment = (text: string): string => `% ${text.replace(/[@\s]+/g, ' ').trim()}`;

/** Works as BibTeX in UTF-8, under the keys that they have in the other files. */
export const writeBibtex = (
  sources: readonly SourceRecord[],
  { title, licence, attribution }: Credit,
): string =>
  `${[
    [title, licence, attribution].map(comment).join('\n'),
    ...sources.map((source) => writeEntry(source)),
  ].join('\n\n')}\n`;
