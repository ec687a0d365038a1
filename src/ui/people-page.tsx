import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { PersonWords } from '../story/companion.ts';
import type { Words } from '../story/words.ts';
import { EventLink } from './event-link.tsx';
import { home, PageFrame, pages } from './page-frame.tsx';
import { type ToldEvent, toldEvents } from './told-events.ts';

const yearsOf = ({ born, died }: PersonWords, language: string): string => {
  if (born !== null && died !== null) return `${born}–${died}`;
  if (died !== null) return message(language, 'died', { year: died });
  return born === null ? '' : message(language, 'born', { year: born });
};

const Person = ({
  person,
  told,
  language,
}: {
  readonly person: PersonWords;
  readonly told: ReadonlyMap<string, ToldEvent>;
  readonly language: string;
}) => {
  const { id, name, local, role } = person;
  const years = yearsOf(person, language);
  const events = person.events.flatMap((event) => told.get(event) ?? []);
  return (
    <section className="person" id={`person-${id}`} aria-labelledby={`name-${id}`}>
      <h2 id={`name-${id}`}>{name}</h2>
      <p className="person-life">
        {local !== null && local.text !== name && (
          <span lang={local.language} dir="auto">
            {local.text}
          </span>
        )}
        {years !== '' && <span>{years}</span>}
      </p>
      <p>{message(language, 'personRole', { role })}</p>
      {events.length > 0 && (
        <ul>
          {events.map((one) => (
            <li key={one.event.id}>
              <EventLink told={one} language={language} />
            </li>
          ))}
        </ul>
      )}
      {person.events.length > 0 && (
        <p className="person-follow">
          <a href={`${home}#atlas/person=${id}`}>{message(language, 'followPerson')}</a>
        </p>
      )}
    </section>
  );
};

/** Everyone whom the story names, with what they had a part in. */
export const PeoplePage = ({
  words,
  people,
}: {
  readonly words: Words;
  readonly people: readonly PersonWords[];
}): ReactNode => {
  const told = toldEvents(words);
  return (
    <PageFrame words={words} here="people" title={message(words.language, 'allPeople')}>
      <div className="page-body">
        <ul className="page-names">
          {people.map(({ id, name }) => (
            <li key={id}>
              <a href={`./${pages.people.file}#person-${id}`}>{name}</a>
            </li>
          ))}
        </ul>
        {people.map((person) => (
          <Person key={person.id} person={person} told={told} language={words.language} />
        ))}
      </div>
    </PageFrame>
  );
};
