import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { Companion } from '../story/companion.ts';
import type { Words } from '../story/words.ts';
import { EventLink } from './event-link.tsx';
import { PageFrame } from './page-frame.tsx';
import { RichText } from './rich-text.tsx';
import { toldEvents } from './told-events.ts';

/** What is disputed and what is corrected, then the notes of all events. */
export const DisputedPage = ({
  words,
  disputed,
}: {
  readonly words: Words;
  readonly disputed: Companion['disputed'];
}): ReactNode => {
  const { language } = words;
  const told = toldEvents(words);
  return (
    <PageFrame words={words} here="disputed" title={disputed.title}>
      <div className="page-body">
        <RichText blocks={disputed.intro} />
        {disputed.points.map(({ id, heading, verdict, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading}</h2>
            <p>
              <strong>{verdict}</strong>
            </p>
            <RichText blocks={body} />
          </section>
        ))}
        <h2 id="notes">{message(language, 'notesToEvents')}</h2>
        <ul className="page-list">
          {disputed.notes.map(({ event, note }) => {
            const one = told.get(event);
            return one === undefined ? null : (
              <li key={event}>
                <p>
                  <EventLink told={one} language={language} />
                </p>
                <p>{note}</p>
              </li>
            );
          })}
        </ul>
      </div>
    </PageFrame>
  );
};
