import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { SceneId } from '../story/story.ts';
import type { ChapterWords, Words } from '../story/words.ts';
import { Bibliography } from './bibliography.tsx';
import { type CutLengths, CutLinks } from './cut-links.tsx';
import { Glossary } from './glossary.tsx';
import { type KeyEntry, KeyList } from './key-list.tsx';
import { PageLinks } from './page-frame.tsx';
import { RichText } from './rich-text.tsx';
import { type CutPart, SceneCard } from './scene-card.tsx';
import type { ScenePicture } from './still.tsx';
import { ThawRule } from './thaw-rule.tsx';

type Props = {
  readonly words: Words;
  /** Everything that the map may draw. */
  readonly wholeKey: readonly KeyEntry[];
};

type ArticleProps = Props & {
  /** Steps by which the open map before a scene's card is lengthened; none where a scene is absent. */
  readonly approaches: Readonly<Record<SceneId, number>>;
  /** The scenes of the short cut by their ids. */
  readonly cut: Readonly<Record<SceneId, CutPart>>;
  readonly pictures: Readonly<Record<SceneId, ScenePicture>>;
};

const lengthsOf = ({ words, cut }: Pick<ArticleProps, 'words' | 'cut'>): CutLengths => {
  const short = Object.keys(cut).length;
  const whole = words.chapters.reduce((sum, { scenes }) => sum + scenes.length, 0);
  return short === 0 ? null : { whole, short };
};

const Opening = ({ words, cut }: Pick<ArticleProps, 'words' | 'cut'>) => (
  <header className="opening" id="opening">
    <div className="opening-slip">
      <div className="cartouche">
        <h1>{words.title}</h1>
        <ThawRule />
        <p className="opening-subtitle">{words.subtitle}</p>
      </div>
      <RichText blocks={words.intro} />
      <CutLinks language={words.language} label="cutsOfStory" lengths={lengthsOf({ words, cut })} />
      <nav className="contents-nav" aria-label={message(words.language, 'chaptersOfStory')}>
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
    <p className="chapter-date">{formatDate(chapter.date, language)}</p>
    <ThawRule />
    <RichText blocks={chapter.intro} />
  </header>
);

const Colophon = ({ words, wholeKey }: Props) => (
  <footer className="colophon">
    <ThawRule />
    <nav className="colophon-ways" aria-label={message(words.language, 'theEnd')}>
      <ul>
        <li>
          <a href="#key">{message(words.language, 'toTheKey')}</a>
        </li>
        <li>
          <a href="#sources">{message(words.language, 'toTheSources')}</a>
        </li>
        <li>
          <a href="#opening">{message(words.language, 'toTheBeginning')}</a>
        </li>
      </ul>
    </nav>
    <section id="key" aria-labelledby="key-heading">
      <h2 id="key-heading">{message(words.language, 'keyOfMap')}</h2>
      <KeyList entries={wholeKey} language={words.language} />
      <p className="colophon-note">{message(words.language, 'groundOfTheDay')}</p>
    </section>
    <section id="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{message(words.language, 'sources')}</h2>
      <Bibliography sources={words.sources} />
    </section>
    <PageLinks language={words.language} here="story" />
    <p className="colophon-note">{message(words.language, 'licence')}</p>
  </footer>
);

/** The whole story as text, complete without any script: opening, scenes in order, sources. */
export const StoryArticle = ({
  words,
  wholeKey,
  approaches,
  cut,
  pictures,
}: ArticleProps): ReactNode => (
  <>
    <Opening words={words} cut={cut} />
    {words.chapters.flatMap((chapter) =>
      chapter.scenes.map((scene, index) => (
        <SceneCard
          key={scene.id}
          scene={scene}
          words={words}
          picture={pictures[scene.id]}
          approach={approaches[scene.id] ?? 0}
          cut={cut[scene.id] ?? null}
        >
          {index === 0 && <ChapterOpening chapter={chapter} language={words.language} />}
        </SceneCard>
      )),
    )}
    <Glossary terms={words.glossary} language={words.language} />
    <Colophon words={words} wholeKey={wholeKey} />
  </>
);
