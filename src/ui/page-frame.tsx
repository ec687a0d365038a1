import type { ReactNode } from 'react';
import { type MessageKey, message } from '../i18n/messages.ts';
import type { Words } from '../story/words.ts';
import { Glossary } from './glossary.tsx';

export const pages = {
  people: { file: 'people.html', title: 'allPeople' },
  disputed: { file: 'disputed.html', title: 'disputed' },
  sources: { file: 'sources.html', title: 'sourcesAndClaims' },
  class: { file: 'class.html', title: 'forTheClass' },
} as const satisfies Readonly<
  Record<string, { readonly file: string; readonly title: MessageKey }>
>;
export type PageName = keyof typeof pages;

/** Where the story itself stands, for links from the pages beside it; also when opened as files. */
export const home = './index.html';

const names = Object.keys(pages) as readonly PageName[];

/** Links to the pages beside the story. */
export const PageLinks = ({
  language,
  here,
}: {
  readonly language: string;
  readonly here: PageName | null;
}): ReactNode => (
  <nav className="page-links" aria-label={message(language, 'besideTheStory')}>
    <ul>
      {here !== null && (
        <li>
          <a href={home}>{message(language, 'backToStory')}</a>
        </li>
      )}
      {names.map((name) => (
        <li key={name}>
          <a href={`./${pages[name].file}`} aria-current={name === here ? 'page' : undefined}>
            {message(language, pages[name].title)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

type Props = {
  readonly words: Words;
  readonly here: PageName;
  readonly title: string;
  readonly children: ReactNode;
};

/** A page beside the story: its title, its text, the terms it uses, and the way to the others. */
export const PageFrame = ({ words, here, title, children }: Props): ReactNode => (
  <>
    <header className="page-head">
      <PageLinks language={words.language} here={here} />
      <h1>{title}</h1>
    </header>
    {children}
    <Glossary terms={words.glossary} />
    <footer className="page-foot">
      <p>{message(words.language, 'licence')}</p>
    </footer>
  </>
);
