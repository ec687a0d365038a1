import type { ReactNode } from 'react';
import { message } from '../i18n/messages.ts';
import type { ChapterWords, Words } from '../story/words.ts';
import { Glossary } from './glossary.tsx';
import { PageLinks } from './page-frame.tsx';
import { RichText } from './rich-text.tsx';
import { SceneCard } from './scene-card.tsx';

type Props = { readonly words: Words };

const Opening = ({ words }: Props) => (
  <header className="opening" id="opening">
    <div className="opening-slip">
      <h1>{words.title}</h1>
      <p className="opening-subtitle">{words.subtitle}</p>
      <RichText blocks={words.intro} />
      <nav aria-label={message(words.language, 'chaptersOfStory')}>
        <ol className="contents">
          {words.chapters.map((chapter) => (
            <li key={chapter.id}>
              <a href={`#${chapter.scenes[0]?.id}`}>{chapter.title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <p className="opening-hint">{message(words.language, 'scrollToBegin')}</p>
    </div>
  </header>
);

const ChapterOpening = ({
  chapter,
  language,
}: {
  readonly chapter: ChapterWords;
  readonly language: string;
}) => (
  <header className="chapter-opening">
    <p className="chapter-number">{message(language, 'chapter', { number: chapter.number })}</p>
    <h2>{chapter.title}</h2>
    <RichText blocks={chapter.intro} />
  </header>
);

const Colophon = ({ words }: Props) => (
  <footer className="colophon">
    <h2>{message(words.language, 'sources')}</h2>
    <ul className="bibliography">
      {words.sources.map(({ id, full, url }) => (
        <li key={id} id={`source-${id}`}>
          {full.before}
          <cite>{full.title}</cite>
          {full.after}
          {url !== null && (
            <>
              {' '}
              <a href={url} rel="noreferrer">
                {url.replace('https://', '')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
    <PageLinks language={words.language} here={null} />
    <p>{message(words.language, 'groundOfTheDay')}</p>
    <p>{message(words.language, 'licence')}</p>
  </footer>
);

/** The whole story as text, complete without any script: opening, scenes in order, glossary, sources. */
export const StoryArticle = ({ words }: Props): ReactNode => (
  <>
    <Opening words={words} />
    {words.chapters.flatMap((chapter) =>
      chapter.scenes.map((scene, index) => (
        <SceneCard key={scene.id} scene={scene} words={words}>
          {index === 0 && <ChapterOpening chapter={chapter} language={words.language} />}
        </SceneCard>
      )),
    )}
    <Glossary terms={words.glossary} />
    <Colophon words={words} />
  </>
);
