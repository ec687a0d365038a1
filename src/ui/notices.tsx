import type { ReactNode } from 'react';
import { dateParts, locale } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { isoDay } from '../story/days.ts';
import type { DayNumber } from '../story/story.ts';

type Props = {
  readonly language: string;
  readonly notices: readonly MessageKey<never>[];
  /** The day whose borders are drawn where it is not the day of the picture. */
  readonly groundDay: DayNumber | null;
};

const printDay = (day: DayNumber, language: string): string =>
  new Intl.DateTimeFormat(locale(language), dateParts.day).format(Date.parse(isoDay(day)));

/** What the reader should know about the picture, said once each, also to a screen reader. */
export const Notices = ({ language, notices, groundDay }: Props): ReactNode => (
  <ul className="notices">
    {notices.map((key) => (
      <li key={key}>{message(language, key)}</li>
    ))}
    {groundDay !== null && (
      <li className="ground-day">
        {message(language, 'groundOfDay', { date: printDay(groundDay, language) })}
      </li>
    )}
  </ul>
);
