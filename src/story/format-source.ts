import type { SourceRecord } from './schema-sources.ts';
import { printHeadNames, printNames, printShortNames } from './source-names.ts';
import type { SourceWords } from './words.ts';

const monthNames =
  'January February March April May June July August September October November December';

/** `2003`, `1996/97`, `1999/2000`. */
const yearOf = ({ issued }: SourceRecord): string => {
  const [first = '', last = first] = issued['date-parts'].map(([year]) => String(year));
  if (last === first) return first;
  return `${first}/${last.startsWith(first.slice(0, 2)) ? last.slice(2) : last}`;
};

const dayOf = ({ issued }: SourceRecord): string => {
  const [, month, day] = issued['date-parts'][0] ?? [];
  const name = month === undefined ? '' : (monthNames.split(' ')[month - 1] ?? '');
  return day === undefined ? name : `${day} ${name}`;
};

const filled = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '');

/** Ends a sentence, once. */
const stop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const sentences = (parts: readonly (string | undefined)[]): string =>
  filled(parts)
    .map((part) => stop(part.slice(0, 1).toUpperCase() + part.slice(1)))
    .join(' ');

const editedBy = (source: SourceRecord): string =>
  source.editor === undefined ? '' : `edited by ${printNames(source.editor)}`;

const translatedBy = (source: SourceRecord): string =>
  source.translator === undefined ? '' : `translated by ${printNames(source.translator)}`;

/** `Vol. 1, Title of the Volume`, of a book. */
const volumeOf = (source: SourceRecord): string =>
  source.volume === undefined
    ? ''
    : filled([`Vol. ${source.volume}`, source['volume-title']]).join(', ');

/** `58 (8)`; the issue alone where there is no volume. */
const numberOf = ({ volume, issue }: SourceRecord): string => {
  if (volume === undefined) return issue ?? '';
  return issue === undefined ? volume : `${volume} (${issue})`;
};

const headOf = (source: SourceRecord): string => {
  const { author, editor = [] } = source;
  const edited = `${printHeadNames(editor)} ${editor.length > 1 ? '(eds)' : '(ed.)'}`;
  return sentences([author === undefined ? edited : printHeadNames(author), yearOf(source)]);
};

const fullOf = (source: SourceRecord): SourceWords['full'] => {
  const head = headOf(source);
  const { title, publisher, note, page } = source;
  const within = source['container-title'] ?? '';
  const after = (...parts: readonly (string | undefined)[]): string =>
    filled([/[?!]$/.test(title) ? '' : '.', sentences([...parts, publisher, note])])
      .join(' ')
      .trimEnd();
  switch (source.type) {
    case 'chapter':
      return {
        before: `${head} “${stop(title)}” In `,
        title: within,
        after: `${['', ...filled([editedBy(source), page])].join(', ')}. ${sentences([publisher, note])}`,
      };
    case 'article-journal':
      return {
        before: `${filled([head, `“${stop(title)}”`, sentences([translatedBy(source)])]).join(' ')} `,
        title: within,
        after: ` ${sentences([filled([numberOf(source), page]).join(': '), note])}`,
      };
    case 'article-newspaper': {
      const rest = sentences([dayOf(source), note]);
      return {
        before: `${head} “${stop(title)}” `,
        title: within,
        after: rest === '' ? '.' : `, ${rest}`,
      };
    }
    case 'legislation':
      return { before: `${head} `, title, after: after(within) };
    case 'book':
      return { before: `${head} `, title, after: after(translatedBy(source), volumeOf(source)) };
    case 'report': {
      const series = filled([source['collection-title'], source.number]).join(' ');
      return { before: `${head} `, title, after: after(series) };
    }
    case 'speech':
      return {
        before: `${head} `,
        title,
        after: after(filled(['Speech', dayOf(source)]).join(', ')),
      };
  }
};

const shortOf = (source: SourceRecord): string =>
  `${printShortNames(source.author ?? source.editor ?? [])} ${yearOf(source)}`;

const addressOf = ({ DOI, URL }: SourceRecord): string | null =>
  DOI === undefined ? (URL ?? null) : `https://doi.org/${DOI}`;

/** Prints a work in the manner of the Chicago author–date style, editors marked as in British use. */
export const formatSource = (source: SourceRecord): SourceWords => ({
  id: source.id,
  short: shortOf(source),
  full: fullOf(source),
  url: addressOf(source),
});
