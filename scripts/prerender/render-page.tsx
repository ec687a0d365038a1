import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { keySampleOf } from '../../src/drawing/key-sample.ts';
import { wholeGroundKey } from '../../src/ground/ground-key.ts';
import { message } from '../../src/i18n/messages.ts';
import type { Companion } from '../../src/story/companion.ts';
import type { SceneId } from '../../src/story/story.ts';
import type { Words } from '../../src/story/words.ts';
import { lamp, paper } from '../../src/theme/tokens.ts';
import { wholeStoryKey } from '../../src/timeline/picture-key.ts';
import { ClassPage } from '../../src/ui/class-page.tsx';
import { DisputedPage } from '../../src/ui/disputed-page.tsx';
import { home, type PageName, pages } from '../../src/ui/page-frame.tsx';
import { PeoplePage } from '../../src/ui/people-page.tsx';
import type { CutPart } from '../../src/ui/scene-card.tsx';
import { SourcesPage } from '../../src/ui/sources-page.tsx';
import { StoryArticle } from '../../src/ui/story-article.tsx';
import { earlyTheme } from './early-theme.ts';

const wholeKey = [...wholeStoryKey, ...wholeGroundKey].map((item) => ({
  item,
  sample: keySampleOf(item),
}));

/** Steps by which the open map before the scenes is lengthened, by their ids. */
export type Approaches = Readonly<Record<SceneId, number>>;

/** How the page of the story is laid out. */
type Layout = {
  readonly approaches: Approaches;
  /** The scenes of the short cut by their ids; none where a scene is absent. */
  readonly cut: Readonly<Record<SceneId, CutPart>>;
};

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * Places in the pages that the build fills: `<!--thaw:name-->` with elements, `%thaw:name%` with text, in
 * the title and in attributes.
 */
type Slots = Readonly<Record<string, (words: Words, layout: Layout) => string>>;

const slots: Slots = {
  title: ({ language, title, subtitle }) =>
    escapeMarkup(message(language, 'pageTitle', { title, subtitle })),
  description: ({ subtitle }) => escapeMarkup(subtitle),
  theme: () => `<script>${earlyTheme}</script>`,
  paper: () => paper.page.slip,
  lamp: () => lamp.page.slip,
  story: (words, layout) =>
    renderToStaticMarkup(<StoryArticle words={words} wholeKey={wholeKey} {...layout} />),
};

const pageTitle =
  (name: PageName) =>
  ({ language, title }: Words): string =>
    escapeMarkup(
      message(language, 'pageTitle', { title, subtitle: message(language, pages[name].title) }),
    );

/** The texts link within the story; beside it, these links lead to its page. */
const besideStory = (page: ReactElement): string =>
  renderToStaticMarkup(page).replaceAll('href="#', `href="${home}#`);

const slotsBeside = (companion: Companion): Slots => ({
  peopleTitle: pageTitle('people'),
  people: (words) => besideStory(<PeoplePage words={words} people={companion.people} />),
  disputedTitle: pageTitle('disputed'),
  disputed: (words) => besideStory(<DisputedPage words={words} disputed={companion.disputed} />),
  sourcesTitle: pageTitle('sources'),
  sources: (words) => besideStory(<SourcesPage words={words} />),
  classTitle: pageTitle('class'),
  class: (words) => besideStory(<ClassPage words={words} companion={companion} />),
});

type WritingDirection = { readonly direction?: string };

/** Engines have the one or the other of the two; in languages without either, text runs left to right. */
const directionOf = (language: string): string => {
  const locale: Intl.Locale & {
    readonly textInfo?: WritingDirection;
    getTextInfo?(): WritingDirection;
  } = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
};

/** What a page may need besides the words of the story. */
type Beside = Partial<Layout> & { readonly companion?: Companion };

/**
 * Prints the text into a page, so that it is there before any script and without it: the story, or what
 * stands beside it.
 * @throws Error naming a slot that nothing fills.
 */
export const renderPage = (
  template: string,
  words: Words,
  { approaches = {}, cut = {}, companion }: Beside = {},
): string => {
  const known = companion === undefined ? slots : { ...slots, ...slotsBeside(companion) };
  const page = template.replace(
    '<html lang="en"',
    `<html lang="${words.language}" dir="${directionOf(words.language)}"`,
  );
  return page.replace(/<!--thaw:(\w+)-->|%thaw:(\w+)%/g, (slot, block, attribute) => {
    const fill = known[String(block ?? attribute)];
    if (fill === undefined) throw new Error(`the page has the unknown slot ${slot}`);
    return fill(words, { approaches, cut });
  });
};
