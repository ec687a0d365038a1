import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/messages.ts';
import type { SceneWords, Words } from '../story/words.ts';
import { Doubt, Note, People } from './record-parts.tsx';
import { SourceList } from './source-list.tsx';

type Props = { readonly scene: SceneWords; readonly words: Words };

/** What the scene's picture shows, in words: its events and movements with dates, notes and sources. */
export const SceneRecord = ({ scene, words }: Props): ReactNode => {
  const { language } = words;
  return (
    <details className="record">
      <summary>{message(language, 'onTheMap')}</summary>
      <ul className="record-events">
        {scene.events.map((event) => (
          <li key={event.id} data-event={event.id}>
            <h4>{event.title}</h4>
            <p className="record-date">{formatDate(event.date, language)}</p>
            <p>{event.summary}</p>
            <People names={event.people} language={language} />
            <Doubt confidence={event.confidence} language={language} />
            <Note text={event.note} language={language} />
            <SourceList references={event.sources} words={words} />
          </li>
        ))}
      </ul>
      {scene.routes.length > 0 && (
        <>
          <h4 className="record-heading">{message(language, 'movements')}</h4>
          <ul className="record-events">
            {scene.routes.map((route) => (
              <li key={route.id} data-route={route.id}>
                <h5>{route.title}</h5>
                <p className="record-date">{formatDate(route.date, language)}</p>
                <p>{route.summary}</p>
                <Note text={route.note} language={language} />
                <SourceList references={route.sources} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
