import { locale } from './format-date.ts';

/** Joins names as the language lists them: `Khrushchev, Bulganin and Mikoyan`. `language` is a BCP 47 tag. */
export const formatList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(names);
