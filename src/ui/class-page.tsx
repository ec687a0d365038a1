import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Companion, ClassPage as Sheet } from '../story/companion.ts';
import type { ChapterWords, Words } from '../story/words.ts';
import { chapterPage, home, PageFrame, pages } from './page-frame.tsx';
import { RichText } from './rich-text.tsx';

const parts = [
  ['know', 'whatToKnow'],
  ['questions', 'questionsForTheMap'],
  ['task', 'shortTask'],
  ['terms', 'terms'],
] as const satisfies readonly (readonly [keyof Sheet, MessageKey<never>])[];

const ChapterSheet = ({
  chapter,
  sheet,
  notes,
  language,
}: {
  readonly chapter: ChapterWords;
  readonly sheet: Sheet;
  readonly notes: Companion['notes'];
  readonly language: string;
}) => (
  <section className="sheet" id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
    <h2 id={`${chapter.id}-title`}>
      {message(language, 'chapterTitle', { number: chapter.number, chapter: chapter.title })}
    </h2>
    <p className="chapter-link">
      <a href={chapterPage(chapter.id)}>{message(language, 'chapterToPrint')}</a>
    </p>
    {parts.map(([part, title]) => (
      <div key={part}>
        <h3>{message(language, title)}</h3>
        <RichText blocks={sheet[part]} />
      </div>
    ))}
    <details>
      <summary>{message(language, 'notesToSpeakFrom')}</summary>
      {chapter.scenes.map(({ id, heading }) => (
        <section key={id}>
          <h3>
            <a href={`${home}#${id}`}>{heading}</a>
          </h3>
          <RichText blocks={notes[id] ?? []} />
        </section>
      ))}
    </details>
  </section>
);

/** A sheet for each chapter: what to know, questions for the map, a task, terms, notes to speak from. */
export const ClassPage = ({
  words,
  companion,
}: {
  readonly words: Words;
  readonly companion: Companion;
}): ReactNode => (
  <PageFrame words={words} here="class" title={message(words.language, 'forTheClass')}>
    <div className="page-body">
      <p className="chapter-link">
        <a href={`./${pages.print.file}`}>{message(words.language, 'scenesToPrint')}</a>
      </p>
      {words.chapters.map((chapter) => {
        const sheet = companion.classes[chapter.id];
        return sheet === undefined ? null : (
          <ChapterSheet
            key={chapter.id}
            chapter={chapter}
            sheet={sheet}
            notes={companion.notes}
            language={words.language}
          />
        );
      })}
    </div>
  </PageFrame>
);
