import type { DateRecord } from '../story/story.ts';

/** How a language says that a date is approximate or uncertain, and joins two unlike dates. */
type DateWords = {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly span: (from: string, to: string) => string;
};

const neutral: DateWords = {
  about: (date) => `~ ${date}`,
  uncertain: (date) => `${date} (?)`,
  span: (from, to) => `${from} – ${to}`,
};

const dateWords: Readonly<Record<string, DateWords>> = {
  en: { ...neutral, about: (date) => `about ${date}`, uncertain: (date) => `perhaps ${date}` },
};

/** The same where a date stands on the map, beside its mark. */
const shortWords: Readonly<Record<string, DateWords>> = {
  en: { ...neutral, about: (date) => `c. ${date}`, uncertain: (date) => `${date}?` },
};

/** Day before month, as this story's English has it. */
export const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

type Precision = DateRecord['precision'];

/** What a date of each precision prints. */
export const dateParts: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
};

/** The same, short, with its year or without. */
const shortParts = (precision: Precision, hasYear: boolean): Intl.DateTimeFormatOptions => ({
  ...dateParts[precision],
  ...(precision === 'year' ? {} : { month: 'short' }),
  ...(hasYear || precision === 'year' ? {} : { year: undefined }),
});

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one takes a browser longer than all that it will print. */
const formatOf = (language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${parts.day} ${parts.month} ${parts.year}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale(language), parts);
  formats.set(key, format);
  return format;
};

/** One end of a date: `1956-03~` is the first of March as a month, marked as approximate. */
type End = { readonly at: Date; readonly precision: Precision; readonly mark: string };

const precisions = ['year', 'month', 'day'] as const;

/** Reads the form that `parseDate` lets through: a day, month or year with at most one mark. */
const readEnd = (edtf: string): End => {
  const digits = edtf.replace(/[~?%]$/, '');
  const units = digits.split('-').length;
  return {
    at: new Date(`${digits}${'-01'.repeat(3 - units)}T00:00:00Z`),
    precision: precisions[units - 1] ?? 'day',
    mark: edtf.slice(digits.length),
  };
};

const marked = (date: string, mark: string, words: DateWords): string => {
  const hedged = mark === '~' || mark === '%' ? words.about(date) : date;
  return mark === '?' || mark === '%' ? words.uncertain(hedged) : hedged;
};

/** Engines differ in their blanks, in Russian even between a day and a range; the page must read the same in all. */
const evenBlanks = (text: string): string => text.replace(/[\u2000-\u200b\u202f]/g, ' ');

/** A range, closed up between two single words (`16–17 June`), spaced where one side has several. */
const printRange = (format: Intl.DateTimeFormat, from: Date, to: Date): string => {
  const parts = format.formatRangeToParts(from, to);
  const single = ['startRange', 'endRange'].every(
    (side) => parts.filter(({ source }) => source === side).length === 1,
  );
  return parts.map(({ value }) => value.replace(/\s*–\s*$/, single ? '–' : ' – ')).join('');
};

const print = (
  { edtf }: Pick<DateRecord, 'edtf'>,
  words: DateWords,
  format: (precision: Precision) => Intl.DateTimeFormat,
): string => {
  const [from, to] = edtf.split('/').map(readEnd);
  if (from === undefined) return '';
  const printed = (end: End): string =>
    marked(evenBlanks(format(end.precision).format(end.at)), end.mark, words);
  if (to === undefined) return printed(from);
  if (from.precision !== to.precision || from.mark !== to.mark) {
    return words.span(printed(from), printed(to));
  }
  return marked(evenBlanks(printRange(format(from.precision), from.at, to.at)), from.mark, words);
};

/**
 * Prints a date for readers, no more precise than the record: `6 March 1953`, `about March 1953`,
 * `16–17 June 1953`, `1948–1953`, `perhaps 9 March 1953`. `language` is a BCP 47 tag.
 */
export const formatDate = (date: Pick<DateRecord, 'edtf'>, language: string): string =>
  print(date, dateWords[language] ?? neutral, (precision) =>
    formatOf(language, dateParts[precision]),
  );

/**
 * The same in few letters, for a place that tells the year already: `6 Mar`, `c. Mar`, `16–17 June`. With
 * the year where it is another than `year`, at either end: `Dec 1955 – Jan 1956`.
 */
export const formatShortDate = (
  date: Pick<DateRecord, 'edtf'>,
  language: string,
  year: number,
): string => {
  const hasYear = date.edtf.split('/').some((end) => !end.startsWith(`${year}`));
  return print(date, shortWords[language] ?? neutral, (precision) =>
    formatOf(language, shortParts(precision, hasYear)),
  );
};
