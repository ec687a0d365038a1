import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';

/** What the class puts in order, as it came. */
export type SpeakerAnswers = {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
  }[];
  readonly revealed: number;
};

type Props = SpeakerAnswers & { readonly language: string; readonly onReveal: () => void };

/** The answer to what came first, for whoever has asked. */
export const SpeakerOrder = ({ language, events, revealed, onReveal }: Props): ReactNode => (
  <section className="speaker-order" aria-labelledby="speaker-order">
    <h2 id="speaker-order" className="speaker-part">
      {message(language, 'firstAsk')}
    </h2>
    <ol>
      {events.map(({ id, title, date }, index) => (
        <li key={id}>
          {message(language, index < revealed ? 'firstShown' : 'firstKept', { title, date })}
        </li>
      ))}
    </ol>
    <button type="button" className="outlined-button" onClick={onReveal}>
      {message(language, revealed < events.length ? 'askReveal' : 'firstClose')}
    </button>
  </section>
);
