import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { SceneId } from '../story/story.ts';
import type { ChapterWords, Words } from '../story/words.ts';
import { Bibliography } from './bibliography.tsx';
import { sourcesOf, termsIn } from './cited.ts';
import { type KeyEntry, KeyList } from './key-list.tsx';
import { PageFrame } from './page-frame.tsx';
import { RichText } from './rich-text.tsx';
import { SceneSheet } from './scene-sheet.tsx';
import type { ScenePicture } from './still.tsx';
import { ThawRule } from './thaw-rule.tsx';

type Props = {
  readonly words: Words;
  readonly chapter: ChapterWords;
  readonly pictures: Readonly<Record<SceneId, ScenePicture>>;
  readonly wholeKey: readonly KeyEntry[];
};

/** One chapter as a document: scenes with their pictures and records, the key, the sources. */
export const ChapterPage = ({ words, chapter, pictures, wholeKey }: Props): ReactNode => {
  const { language, title } = words;
  const { number, scenes, intro } = chapter;
  return (
    <PageFrame
      words={words}
      here="below"
      title={chapter.title}
      terms={termsIn([...intro, ...scenes.flatMap(({ body }) => body)], words)}
      above={
        <p className="chapter-number">{message(language, 'chapterOfStory', { number, title })}</p>
      }
      below={
        <>
          <p className="chapter-date">{formatDate(chapter.date, language)}</p>
          <ThawRule />
        </>
      }
    >
      <div className="page-body">
        <RichText blocks={intro} />
        {scenes.map((scene) => (
          <SceneSheet
            key={scene.id}
            scene={scene}
            words={words}
            picture={pictures[scene.id]}
            level={2}
          />
        ))}
      </div>
      <section className="page-key" id="key" aria-labelledby="key-heading">
        <h2 id="key-heading">{message(language, 'keyOfMap')}</h2>
        <KeyList entries={wholeKey} language={language} />
        <p className="colophon-note">{message(language, 'groundOfTheDay')}</p>
      </section>
      <section className="page-sources" id="sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">{message(language, 'sources')}</h2>
        <Bibliography sources={sourcesOf(scenes, words)} />
      </section>
    </PageFrame>
  );
};
