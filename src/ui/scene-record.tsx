import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { formatList } from '../i18n/format-list.ts';
import { type MessageKey, message } from '../i18n/messages.ts';
import type { Confidence } from '../story/story.ts';
import type { SceneWords, Words } from '../story/words.ts';
import { SourceList } from './source-list.tsx';

type Props = { readonly scene: SceneWords; readonly words: Words };

const Note = ({ text, language }: { readonly text: string | null; readonly language: string }) =>
  text === null ? null : (
    <p className="record-note">
      <strong>{message(language, 'note')}</strong> {text}
    </p>
  );

const People = ({
  names,
  language,
}: {
  readonly names: readonly string[];
  readonly language: string;
}) =>
  names.length === 0 ? null : (
    <p className="record-people">
      {message(language, 'people', { names: formatList(names, language) })}
    </p>
  );

/** Nothing is said of what is sure. */
const doubts: Readonly<Record<Confidence, MessageKey | null>> = {
  high: null,
  medium: 'confidenceMedium',
  low: 'confidenceLow',
};

const Doubt = ({
  confidence,
  language,
}: {
  readonly confidence: Confidence;
  readonly language: string;
}) => {
  const doubt = doubts[confidence];
  return doubt === null ? null : <p className="record-doubt">{message(language, doubt)}</p>;
};

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
