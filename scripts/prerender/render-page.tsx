import { renderToStaticMarkup } from 'react-dom/server';
import { message } from '../../src/i18n/messages.ts';
import type { Words } from '../../src/story/words.ts';
import { StoryArticle } from '../../src/ui/story-article.tsx';

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Places in index.html that the build fills: `<!--thaw:name-->`. */
const slots = (words: Words): Readonly<Record<string, string>> => ({
  title: escapeMarkup(`${words.title}: ${words.subtitle}`),
  description: escapeMarkup(words.subtitle),
  skip: escapeMarkup(message(words.language, 'skipToStory')),
  story: renderToStaticMarkup(<StoryArticle words={words} />),
});

/**
 * Prints all the text of the story into the page, so that it is there before any script and without it.
 * @throws Error naming a slot that nothing fills.
 */
export const renderPage = (template: string, words: Words): string => {
  const filling = slots(words);
  const page = template.replace('<html lang="en"', `<html lang="${words.language}"`);
  return page.replace(/<!--thaw:(\w+)-->|%thaw:(\w+)%/g, (slot, block, attribute) => {
    const filled = filling[String(block ?? attribute)];
    if (filled === undefined) throw new Error(`index.html has the unknown slot ${slot}`);
    return filled;
  });
};
