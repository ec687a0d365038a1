import { renderToStaticMarkup } from 'react-dom/server';
import { wholeGroundKey } from '../../src/ground/ground-key.ts';
import { message } from '../../src/i18n/messages.ts';
import { keySampleOf } from '../../src/map/key-sample.ts';
import type { SceneId } from '../../src/story/story.ts';
import type { Words } from '../../src/story/words.ts';
import { lamp, paper } from '../../src/theme/tokens.ts';
import { wholeStoryKey } from '../../src/timeline/picture-key.ts';
import { StoryArticle } from '../../src/ui/story-article.tsx';
import { earlyTheme } from './early-theme.ts';

const wholeKey = [...wholeStoryKey, ...wholeGroundKey].map((item) => ({
  item,
  sample: keySampleOf(item),
}));

/** Steps by which the open map before the scenes is lengthened, by their ids. */
export type Approaches = Readonly<Record<SceneId, number>>;

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * Places in index.html that the build fills: `<!--thaw:name-->` with elements, `%thaw:name%` with text, in
 * the title and in attributes.
 */
const slots: Readonly<Record<string, (words: Words, approaches: Approaches) => string>> = {
  title: ({ language, title, subtitle }) =>
    escapeMarkup(message(language, 'pageTitle', { title, subtitle })),
  description: ({ subtitle }) => escapeMarkup(subtitle),
  theme: () => `<script>${earlyTheme}</script>`,
  paper: () => paper.page.slip,
  lamp: () => lamp.page.slip,
  story: (words, approaches) =>
    renderToStaticMarkup(
      <StoryArticle words={words} wholeKey={wholeKey} approaches={approaches} />,
    ),
};

type WritingDirection = { readonly direction?: string };

/** Engines have the one or the other of the two; in languages without either, text runs left to right. */
const directionOf = (language: string): string => {
  const locale: Intl.Locale & {
    readonly textInfo?: WritingDirection;
    getTextInfo?(): WritingDirection;
  } = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
};

/**
 * Prints all the text of the story into the page, so that it is there before any script and without it.
 * @throws Error naming a slot that nothing fills.
 */
export const renderPage = (template: string, words: Words, approaches: Approaches = {}): string => {
  const page = template.replace(
    '<html lang="en"',
    `<html lang="${words.language}" dir="${directionOf(words.language)}"`,
  );
  return page.replace(/<!--thaw:(\w+)-->|%thaw:(\w+)%/g, (slot, block, attribute) => {
    const fill = slots[String(block ?? attribute)];
    if (fill === undefined) throw new Error(`index.html has the unknown slot ${slot}`);
    return fill(words, approaches);
  });
};
