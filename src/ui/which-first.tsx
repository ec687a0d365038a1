import type { ReactNode } from 'react';
import './which-first.css';
import { message } from '../i18n/message.ts';

/** An event as the class sees it. */
export type AskedEvent = {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** Its rank and its date, once they are shown. */
  readonly answer: { readonly rank: number; readonly date: string } | null;
};

type Props = {
  readonly language: string;
  /** Mixed; none where the scene has no two that could be asked for. */
  readonly events: readonly AskedEvent[];
};

/** Events without their dates, in the place of the scene's words: the class puts them in order. */
export const WhichFirst = ({ language, events }: Props): ReactNode => {
  const isEmpty = events.length === 0;
  const isAnswered = events.every(({ answer }) => answer !== null);
  return (
    <section className="which-first" aria-labelledby="which-first">
      <h2 id="which-first">{message(language, 'firstAsk')}</h2>
      {isEmpty ? (
        <p>{message(language, 'firstNone')}</p>
      ) : (
        <ul aria-live="polite">
          {events.map(({ id, title, place, answer }) => (
            <li key={id} data-answered={answer === null ? undefined : ''}>
              <span className="which-first-rank">
                {answer === null ? '?' : answer.rank.toLocaleString(language)}
              </span>
              <span>
                <strong>{title}</strong>
                <span className="which-first-place">{place}</span>
                <span className="which-first-date">{answer?.date}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="which-first-hint">
        {message(language, isAnswered ? 'firstLeave' : 'firstHint')}
      </p>
    </section>
  );
};
