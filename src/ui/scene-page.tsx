import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { ChapterWords, SceneWords, Words } from '../story/words.ts';
import { Bibliography } from './bibliography.tsx';
import { sourcesOf, termsIn } from './cited.ts';
import { chapterPage, home, PageFrame, scenePage } from './page-frame.tsx';
import { SceneText } from './scene-sheet.tsx';
import type { ScenePicture } from './still.tsx';

type Props = {
  readonly words: Words;
  readonly chapter: ChapterWords;
  readonly scene: SceneWords;
  readonly picture: ScenePicture | undefined;
};

const Neighbours = ({ words, scene }: Pick<Props, 'words' | 'scene'>) => {
  const { language } = words;
  const all = words.chapters.flatMap(({ scenes }) => scenes);
  const index = all.indexOf(scene);
  const [before, after] = [all[index - 1], all[index + 1]];
  return (
    <nav className="neighbours" aria-label={message(language, 'beforeAndAfter')}>
      {before !== undefined && (
        <a href={scenePage(before.id)} rel="prev">
          {message(language, 'sceneBefore', { heading: before.heading })}
        </a>
      )}
      {after !== undefined && (
        <a href={scenePage(after.id)} rel="next">
          {message(language, 'sceneAfter', { heading: after.heading })}
        </a>
      )}
    </nav>
  );
};

/** The address of one scene: its text, its picture, and the way into the story. */
export const ScenePage = ({ words, chapter, scene, picture }: Props): ReactNode => {
  const { language, title } = words;
  const { number } = chapter;
  return (
    <PageFrame
      words={words}
      here="below"
      title={scene.heading}
      terms={termsIn(scene.body, words)}
      above={
        <>
          <p className="chapter-number">
            <a href={chapterPage(chapter.id)}>
              {message(language, 'chapterTitleOfStory', { number, title, chapter: chapter.title })}
            </a>
          </p>
          <p className="card-date">{formatDate(scene.date, language)}</p>
        </>
      }
    >
      <article className="page-body scene-alone">
        <SceneText scene={scene} words={words} picture={picture} level={1} />
      </article>
      <p className="into-the-story">
        <a href={`${home}#${scene.id}`}>{message(language, 'sceneOnMap')}</a>
      </p>
      <Neighbours words={words} scene={scene} />
      <section className="page-sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">{message(language, 'sources')}</h2>
        <Bibliography sources={sourcesOf([scene], words)} />
      </section>
    </PageFrame>
  );
};
