import { unpackStory } from '../story/pack-story.ts';
import type { Story } from '../story/story.ts';

/** Loads the compiled story, apart from the text, which the page holds already. */
export const loadStory = async (): Promise<Story> =>
  unpackStory((await import('virtual:thaw/story')).story);
