import { blockText } from './block-text.ts';
import type { Companion } from './companion.ts';
import type { SceneId } from './story.ts';
import type { Words } from './words.ts';

/**
 * Words that adults read aloud in a minute: the mean that Marc Brysbaert gives in the paper that the time to read
 * goes by (reading-time.ts).
 */
const wordsAloud = 183;

/** Minutes that a class takes to look, and to answer what the notes to a scene ask it. */
const minutesToAnswer = 1;

/** The minutes that a scene takes before a class: so many words told, and the class's answer. */
export const minutesToPresent = (words: number): number => words / wordsAloud + minutesToAnswer;

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The minutes that each scene takes before a class: its card and its notes. */
export const presentingTimes = (
  { chapters }: Words,
  notes: Companion['notes'],
): Readonly<Record<SceneId, number>> =>
  Object.fromEntries(
    chapters
      .flatMap(({ scenes }) => scenes)
      .map(({ id, heading, line, body }) => {
        const spoken = [...body, ...(notes[id] ?? [])].map(blockText);
        return [id, minutesToPresent(countWords([heading, line, ...spoken].join(' ')))];
      }),
  );
