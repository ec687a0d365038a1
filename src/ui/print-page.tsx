import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { Companion } from '../story/companion.ts';
import type { SceneId } from '../story/story.ts';
import type { ChapterWords, Words } from '../story/words.ts';
import { Bibliography } from './bibliography.tsx';
import { type KeyEntry, KeyList } from './key-list.tsx';
import { PageFrame } from './page-frame.tsx';
import { RichText } from './rich-text.tsx';
import { SceneSheet } from './scene-sheet.tsx';
import type { ScenePicture, StillFile } from './still.tsx';
import { ThawRule } from './thaw-rule.tsx';

type Props = {
  readonly words: Words;
  /** What the class is asked, by chapter. */
  readonly classes: Companion['classes'];
  readonly pictures: Readonly<Record<SceneId, ScenePicture>>;
  readonly wholeKey: readonly KeyEntry[];
  /** The picture of the title page, a globe as broad as its file. */
  readonly frontispiece: StillFile;
};

/** Comes to life by src/app/print.ts; hidden where no script runs. */
const Choice = ({ words }: Pick<Props, 'words'>) => {
  const { language } = words;
  return (
    <section className="choice" id="choice" aria-labelledby="choice-heading">
      <h2 id="choice-heading">{message(language, 'chooseScenes')}</h2>
      <p>{message(language, 'chooseHint')}</p>
      {words.chapters.map((chapter) => (
        <fieldset key={chapter.id}>
          <legend>
            <label>
              <input type="checkbox" data-chapter={chapter.id} defaultChecked={true} />{' '}
              {message(language, 'chapterTitle', {
                number: chapter.number,
                chapter: chapter.title,
              })}
            </label>
          </legend>
          {chapter.scenes.map(({ id, heading }) => (
            <label key={id}>
              <input type="checkbox" data-scene={id} defaultChecked={true} /> {heading}
            </label>
          ))}
        </fieldset>
      ))}
      <p className="choice-buttons">
        <button type="button" className="outlined-button" id="choose-all">
          {message(language, 'wholeStory')}
        </button>
        <button type="button" className="outlined-button" id="choose-none">
          {message(language, 'noScene')}
        </button>
        <button type="button" className="outlined-button" id="print-it">
          {message(language, 'printIt')}
        </button>
      </p>
    </section>
  );
};

const ChapterSheets = ({
  chapter,
  words,
  pictures,
}: Pick<Props, 'words' | 'pictures'> & { readonly chapter: ChapterWords }) => (
  <div className="chapter-sheets" id={chapter.id}>
    <header className="chapter-opening">
      <p className="chapter-number">
        {message(words.language, 'chapter', { number: chapter.number })}
      </p>
      <h2>{chapter.title}</h2>
      <p className="chapter-date">{formatDate(chapter.date, words.language)}</p>
      <ThawRule />
      <RichText blocks={chapter.intro} />
    </header>
    {chapter.scenes.map((scene) => (
      <SceneSheet
        key={scene.id}
        scene={scene}
        words={words}
        picture={pictures[scene.id]}
        level={3}
      />
    ))}
  </div>
);

/** Comes to life by src/app/print-lesson.ts, where the address asks for a lesson. */
const LessonParts = ({ words, classes }: Pick<Props, 'words' | 'classes'>) => {
  const { language } = words;
  return (
    <>
      <section className="lesson-part" id="lesson-questions" hidden={true}>
        <h2>{message(language, 'questionsForTheMap')}</h2>
        {words.chapters.map(({ id, title }) => (
          <div key={id} data-questions={id}>
            <h3>{title}</h3>
            <RichText blocks={classes[id]?.questions ?? []} />
          </div>
        ))}
      </section>
      <section className="lesson-part lesson-page" id="blank-map" hidden={true}>
        <h2>{message(language, 'blankMap')}</h2>
        <p>{message(language, 'blankMapHint')}</p>
        <div className="blank-map" id="blank-map-picture" />
      </section>
      <section className="lesson-part lesson-page" id="blank-map-key" hidden={true}>
        <h2>{message(language, 'blankMapKey')}</h2>
        <ol id="blank-map-places" />
      </section>
    </>
  );
};

/** The story as a document, or the scenes of it that somebody chooses. */
export const PrintPage = ({
  words,
  classes,
  pictures,
  wholeKey,
  frontispiece,
}: Props): ReactNode => {
  const { language, title, subtitle } = words;
  return (
    <PageFrame
      words={words}
      here="print"
      title={title}
      below={
        <>
          <p className="opening-subtitle">{subtitle}</p>
          <ThawRule />
          <img
            className="frontispiece"
            src={`./${frontispiece.file}`}
            width={frontispiece.width}
            height={frontispiece.height}
            alt=""
            loading="lazy"
          />
        </>
      }
    >
      <Choice words={words} />
      <div className="page-body">
        <RichText blocks={words.intro} />
        {words.chapters.map((chapter) => (
          <ChapterSheets key={chapter.id} chapter={chapter} words={words} pictures={pictures} />
        ))}
      </div>
      <LessonParts words={words} classes={classes} />
      <section className="page-key" id="key" aria-labelledby="key-heading">
        <h2 id="key-heading">{message(language, 'keyOfMap')}</h2>
        <KeyList entries={wholeKey} language={language} />
        <p className="colophon-note">{message(language, 'groundOfTheDay')}</p>
      </section>
      <section className="page-sources" id="sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">{message(language, 'sources')}</h2>
        <Bibliography sources={words.sources} />
      </section>
    </PageFrame>
  );
};
