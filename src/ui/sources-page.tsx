import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { SourceId } from '../story/story.ts';
import type { Words } from '../story/words.ts';
import { EventLink } from './event-link.tsx';
import { FullCitation } from './full-citation.tsx';
import { PageFrame } from './page-frame.tsx';
import { type ToldEvent, toldEvents } from './told-events.ts';

const citing = (words: Words): ReadonlyMap<SourceId, readonly ToldEvent[]> => {
  const told = [...toldEvents(words).values()];
  return new Map(
    words.sources.map(({ id }) => [
      id,
      told.filter(({ event }) => event.sources.some((source) => source.id === id)),
    ]),
  );
};

/** Every work that the story rests on, with what rests on it. */
export const SourcesPage = ({ words }: { readonly words: Words }): ReactNode => {
  const { language } = words;
  const cited = citing(words);
  return (
    <PageFrame words={words} here="sources" title={message(language, 'sourcesAndClaims')}>
      <div className="page-body">
        {words.sources.map(({ id, full, url }) => (
          <section key={id} id={`source-${id}`}>
            <p>
              <FullCitation full={full} url={url} />
            </p>
            <details>
              <summary>
                {message(language, 'citedFor', { number: cited.get(id)?.length ?? 0 })}
              </summary>
              <ul>
                {cited.get(id)?.map((one) => (
                  <li key={one.event.id}>
                    <EventLink told={one} language={language} />
                  </li>
                ))}
              </ul>
            </details>
          </section>
        ))}
      </div>
    </PageFrame>
  );
};
