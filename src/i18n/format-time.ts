import { locale } from './format-date.ts';

/** The time of day of whoever looks at the clock, to the minute. @param now milliseconds since 1970. */
export const formatTimeOfDay = (now: number, language: string): string =>
  new Intl.DateTimeFormat(locale(language), { hour: '2-digit', minute: '2-digit' }).format(now);
