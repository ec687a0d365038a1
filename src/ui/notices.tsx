import type { ReactNode } from 'react';
import { dateParts, locale } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { isoDay } from '../story/days.ts';
import type { DayNumber } from '../story/story.ts';

type GroundDayProps = {
  readonly language: string;
  /** The day whose borders are drawn where it is not the day of the picture. */
  readonly day: DayNumber;
};

const printDay = (day: DayNumber, language: string): string =>
  new Intl.DateTimeFormat(locale(language), dateParts.day).format(Date.parse(isoDay(day)));

const groundNote = ({ language, day }: GroundDayProps): string =>
  message(language, 'groundOfDay', { date: printDay(day, language) });

/** Whose borders the picture has: it lies on the picture, and below all that is read. Notices say it, too. */
export const GroundDay = (props: GroundDayProps): ReactNode => (
  <p className="ground-day" aria-hidden="true">
    {groundNote(props)}
  </p>
);

type Props = {
  readonly language: string;
  readonly notices: readonly MessageKey<never>[];
  readonly groundDay: GroundDayProps['day'] | null;
};

/** What the reader should know about the picture, said once each, also to a screen reader. */
export const Notices = ({ language, notices, groundDay }: Props): ReactNode => (
  <ul className="notices">
    {notices.map((key) => (
      <li key={key}>{message(language, key)}</li>
    ))}
    {groundDay !== null && (
      <li className="visually-hidden">{groundNote({ language, day: groundDay })}</li>
    )}
  </ul>
);
