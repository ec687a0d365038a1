import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { SceneWords, Words } from '../story/words.ts';
import { Doubt, Note, People } from './record-parts.tsx';
import { SourceList } from './source-list.tsx';

type Props = {
  readonly scene: SceneWords;
  readonly words: Words;
  /** Of the heading of the scene: 1 to 3. */
  readonly level: 1 | 2 | 3;
  /** Whether it stands open from the beginning. */
  readonly isOpen?: boolean;
  /** What stands at its end. */
  readonly children?: ReactNode;
};

const headings = ['h2', 'h3', 'h4', 'h5'] as const;

/** What the scene's picture shows, in words: its events and movements with dates, notes and sources. */
export const SceneRecord = ({
  scene,
  words,
  level,
  isOpen = false,
  children,
}: Props): ReactNode => {
  const { language } = words;
  const Heading = headings[level - 1] ?? 'h2';
  const Lower = headings[level] ?? 'h3';
  return (
    <details className="record" open={isOpen}>
      <summary>{message(language, 'onTheMap')}</summary>
      <ul className="record-events">
        {scene.events.map((event) => (
          <li key={event.id} data-event={event.id}>
            <Heading>{event.title}</Heading>
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
          <Heading className="record-heading">{message(language, 'movements')}</Heading>
          <ul className="record-events">
            {scene.routes.map((route) => (
              <li key={route.id} data-route={route.id}>
                <Lower>{route.title}</Lower>
                <p className="record-date">{formatDate(route.date, language)}</p>
                <p>{route.summary}</p>
                <Note text={route.note} language={language} />
                <SourceList references={route.sources} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </details>
  );
};
