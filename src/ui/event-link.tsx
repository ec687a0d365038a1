import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { home } from './page-frame.tsx';
import type { ToldEvent } from './told-events.ts';

type Props = { readonly told: ToldEvent; readonly language: string };

/** The title and date of an event, as a link to the scene that tells it. */
export const EventLink = ({ told: { event, scene }, language }: Props): ReactNode => (
  <>
    <a href={`${home}#${scene}`}>{event.title}</a>
    {' · '}
    {formatDate(event.date, language)}
  </>
);
