import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { keySampleOf } from '../../src/drawing/key-sample.ts';
import { wholeGroundKey } from '../../src/ground/ground-key.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { message } from '../../src/i18n/message.ts';
import type { Companion } from '../../src/story/companion.ts';
import type { Facts } from '../../src/story/facts.ts';
import type { SceneId, Story } from '../../src/story/story.ts';
import type { SceneWords, Words } from '../../src/story/words.ts';
import { wholeStoryKey } from '../../src/timeline/picture-key.ts';
import { ChapterPage } from '../../src/ui/chapter-page.tsx';
import { ClassPage } from '../../src/ui/class-page.tsx';
import { DataPage } from '../../src/ui/data-page.tsx';
import { DisputedPage } from '../../src/ui/disputed-page.tsx';
import { type PageName, pages } from '../../src/ui/page-frame.tsx';
import { PeoplePage } from '../../src/ui/people-page.tsx';
import { PrintPage } from '../../src/ui/print-page.tsx';
import { ScenePage } from '../../src/ui/scene-page.tsx';
import { SourcesPage } from '../../src/ui/sources-page.tsx';
import { SpeakerStart } from '../../src/ui/speaker-start.tsx';
import type { StillFile } from '../../src/ui/still.tsx';
import { StoryArticle } from '../../src/ui/story-article.tsx';
import { approachesOf } from './approaches.ts';
import { cutPartsOf } from './cut-parts.ts';
import { firstPicture, frontispiece } from './first-picture.ts';
import { firstSentences, plainText } from './plain-text.ts';
import { scenePictures } from './scene-pictures.ts';
import { publicationYear, siteData } from './site-data.ts';
import type { SitePage } from './site-page.ts';
import { chapterThing, sceneThing, storyThing } from './structured-data.ts';

const wholeKey = [...wholeStoryKey, ...wholeGroundKey].map((item) => ({
  item,
  sample: keySampleOf(item),
}));

/** The pictures that were drawn, by the ids of their scenes; `story` is the card of the story itself. */
export type Pictures = {
  readonly stills: Readonly<Record<SceneId, StillFile>>;
  readonly cards: Readonly<Record<SceneId | 'story', string>>;
};

export const noPictures: Pictures = { stills: {}, cards: {} };

type Compiled = {
  readonly story: Story;
  readonly words: Words;
  readonly companion: Companion;
  readonly facts: Facts;
};

const markup = (page: ReactElement): string => renderToStaticMarkup(page);

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** Signs that search results and shared links have room for. */
const descriptionLength = 200;

const sceneDescription = ({ date, line, body }: SceneWords, language: string): string =>
  firstSentences(`${formatDate(date, language)}. ${line} ${plainText(body)}`, descriptionLength);

/** What stands beside the story, with what each page says of itself. */
const besidePages = ({
  words,
  companion,
}: Compiled): Readonly<Record<Exclude<PageName, 'print' | 'data'>, ReactElement>> => ({
  people: <PeoplePage words={words} people={companion.people} />,
  disputed: <DisputedPage words={words} disputed={companion.disputed} />,
  sources: <SourcesPage words={words} />,
  class: <ClassPage words={words} companion={companion} />,
});

/** A scene that both the whole story and the short cut tell, as an example for links. */
const exampleScene = ({ story, words }: Compiled): SceneWords => {
  const scenes = words.chapters.flatMap((chapter) => chapter.scenes);
  const id = story.shortCut[Math.floor(story.shortCut.length / 2)];
  const scene = scenes.find((one) => one.id === id) ?? scenes[0];
  if (scene === undefined) throw new RangeError('the story has no scene');
  return scene;
};

/** Every page of the site. `site` is its address, null where that is not known. */
export const sitePages = (
  compiled: Compiled,
  { stills, cards }: Pictures = noPictures,
  site: string | null = null,
): readonly SitePage[] => {
  const { story, words } = compiled;
  const { language, title, subtitle } = words;
  const pictures = scenePictures(story, stills);
  const pageTitle = (name: string): string =>
    message(language, 'pageTitle', { title, subtitle: name });
  const storyCard = cards['story'] ?? null;
  const common = {
    shell: 'page.html',
    kind: 'website',
    card: storyCard,
    data: () => null,
  } as const;

  const home: SitePage = {
    file: 'index.html',
    shell: 'index.html',
    title: pageTitle(subtitle),
    description: subtitle,
    kind: 'website',
    card: storyCard,
    data: (address) => storyThing({ words, story, address }, 'index.html'),
    stage: firstPicture(),
    body: markup(
      <StoryArticle
        words={words}
        wholeKey={wholeKey}
        approaches={approachesOf(story)}
        cut={cutPartsOf(story, compiled.companion)}
        pictures={pictures}
      />,
    ),
  };

  const print: SitePage = {
    ...common,
    file: pages.print.file,
    shell: 'print.html',
    title: pageTitle(message(language, pages.print.title)),
    description: message(language, 'scenesToPrint'),
    body: markup(
      <PrintPage
        words={words}
        classes={compiled.companion.classes}
        pictures={pictures}
        wholeKey={wholeKey}
        frontispiece={frontispiece}
      />,
    ),
  };

  const data: SitePage = {
    ...common,
    file: pages.data.file,
    shell: 'data.html',
    title: pageTitle(message(language, pages.data.title)),
    description: message(language, 'takeAwayLead'),
    body: markup(
      <DataPage
        words={words}
        files={siteData(compiled, site)}
        scene={exampleScene(compiled)}
        site={site}
        year={publicationYear}
      />,
    ),
  };

  const speaker: SitePage = {
    ...common,
    file: 'speaker.html',
    shell: 'speaker.html',
    title: pageTitle(message(language, 'speaker')),
    description: message(language, 'speakerNeedsScript'),
    body: markup(<SpeakerStart language={language} />),
  };

  const beside = Object.entries(besidePages(compiled)).map(([name, page]): SitePage => {
    const { file, title: key } = pages[name as PageName];
    return {
      ...common,
      file,
      title: pageTitle(message(language, key)),
      description: `${message(language, key)}. ${subtitle}`,
      body: markup(page),
    };
  });

  const chapters = words.chapters.map(
    (chapter): SitePage => ({
      ...common,
      file: `chapters/${chapter.id}.html`,
      kind: 'article',
      title: pageTitle(chapter.title),
      description: withoutStop(
        `${message(language, 'chapterTitleOfStory', { number: chapter.number, title, chapter: chapter.title })}. ${subtitle}`,
      ),
      data: (address) => chapterThing({ words, story, address }, chapter),
      body: markup(
        <ChapterPage words={words} chapter={chapter} pictures={pictures} wholeKey={wholeKey} />,
      ),
    }),
  );

  const scenes = words.chapters.flatMap((chapter) =>
    chapter.scenes.map((scene): SitePage => {
      const card = cards[scene.id] ?? storyCard;
      return {
        ...common,
        file: `scenes/${scene.id}.html`,
        kind: 'article',
        title: message(language, 'sceneOf', { heading: scene.heading, title }),
        description: sceneDescription(scene, language),
        card,
        data: (address) => sceneThing({ words, story, address }, scene, card),
        body: markup(
          <ScenePage words={words} chapter={chapter} scene={scene} picture={pictures[scene.id]} />,
        ),
      };
    }),
  );

  return [home, print, data, speaker, ...beside, ...chapters, ...scenes];
};
