import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { ChapterId, SceneId } from '../story/story.ts';
import type { TermWords, Words } from '../story/words.ts';
import { Glossary } from './glossary.tsx';

export const pages = {
  people: { file: 'people.html', title: 'allPeople' },
  disputed: { file: 'disputed.html', title: 'disputed' },
  sources: { file: 'sources.html', title: 'sourcesAndClaims' },
  class: { file: 'class.html', title: 'forTheClass' },
  print: { file: 'print.html', title: 'toPrint' },
  data: { file: 'data.html', title: 'takeAway' },
} as const satisfies Readonly<
  Record<string, { readonly file: string; readonly title: MessageKey<never> }>
>;
export type PageName = keyof typeof pages;

/** Where the story itself stands, for links from the pages beside it; also when opened as files. */
export const home = './index.html';

/** The page of one scene, and of one chapter. */
export const scenePage = (id: SceneId): string => `./scenes/${id}.html`;
export const chapterPage = (id: ChapterId): string => `./chapters/${id}.html`;

const names = Object.keys(pages) as readonly PageName[];

/** Which page the reader is on; `below` is any page of a scene or a chapter. */
type Here = PageName | 'story' | 'below';

/** Links to the pages beside the story. */
export const PageLinks = ({
  language,
  here,
}: {
  readonly language: string;
  readonly here: Here;
}): ReactNode => (
  <nav className="page-links" aria-label={message(language, 'besideTheStory')}>
    <ul>
      {here !== 'story' && (
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
  readonly here: Exclude<Here, 'story'>;
  readonly title: string;
  /** What stands around the title of the page. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** The terms that its text explains; all of the story's where it does not say. */
  readonly terms?: readonly TermWords[];
  readonly children: ReactNode;
};

/** A page beside the story: its title, its text, the terms it uses, and the way to the others. */
export const PageFrame = ({
  words,
  here,
  title,
  above,
  below,
  terms = words.glossary,
  children,
}: Props): ReactNode => (
  <>
    <header className="page-head">
      <PageLinks language={words.language} here={here} />
      {above}
      <h1>{title}</h1>
      {below}
    </header>
    {children}
    <Glossary terms={terms} language={words.language} />
    <footer className="page-foot">
      <p>{message(words.language, 'licence')}</p>
    </footer>
  </>
);
