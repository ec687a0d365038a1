import type { SceneId } from '../src/story/story.ts';
import type { Words } from '../src/story/words.ts';

export type Paper = 'A4' | 'Letter';

/** A document to write: the page of the built site, and the file. */
export type Handout = { readonly address: string; readonly file: string };

type Order = {
  readonly paper: Paper;
  /** For printers without colour. */
  readonly isGrey: boolean;
  readonly scenes: readonly SceneId[];
  /** With questions and a map to fill in. */
  readonly isLesson: boolean;
};

const papers: Readonly<Record<string, Paper>> = { a4: 'A4', letter: 'Letter' };

const paperOf = (name: string | undefined): Paper => {
  const paper = papers[name?.toLowerCase() ?? ''];
  if (paper === undefined) throw new Error(`--paper is a4 or letter, not ${name ?? 'nothing'}`);
  return paper;
};

/** Whether a word is an option, or what stands behind it. */
const isOption = (index: number, at: number): boolean => index === at || index === at + 1;

/** Reads the words behind `npm run handout --`. @throws Error naming a paper or a scene that there is none of. */
export const readHandoutOrder = (
  given: readonly string[],
  { chapters }: Pick<Words, 'chapters'>,
): Order => {
  const lessonAt = given.indexOf('--lesson');
  const isLesson = lessonAt >= 0;
  const lesson = isLesson ? (given[lessonAt + 1] ?? '').split(',') : [];
  const others = given.filter((_, index) => !isLesson || !isOption(index, lessonAt));
  const words = others.filter((word) => word !== '--grey');
  const at = words.indexOf('--paper');
  const paper = at < 0 ? 'A4' : paperOf(words[at + 1]);
  const scenes = [...words.filter((_, index) => at < 0 || !isOption(index, at)), ...lesson];
  const known = new Set(chapters.flatMap((chapter) => chapter.scenes.map(({ id }) => id)));
  const unknown = scenes.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`the story has no scene ${unknown}`);
  return { paper, isGrey: words.length < others.length, scenes, isLesson };
};

/** The story and its chapters, or the scenes that were asked for. */
export const handoutsOf = (
  { scenes, isLesson }: Pick<Order, 'scenes' | 'isLesson'>,
  { chapters }: Pick<Words, 'chapters'>,
): readonly Handout[] =>
  scenes.length > 0
    ? [
        {
          address: `print.html?${isLesson ? 'lesson' : 'scenes'}=${scenes.join(',')}`,
          // No file system takes the name of a lesson of all scenes.
          file: isLesson ? 'lesson.pdf' : `${scenes.join('-')}.pdf`,
        },
      ]
    : [
        { address: 'print.html', file: 'story.pdf' },
        ...chapters.map(({ id, number }) => ({
          address: `chapters/${id}.html`,
          file: `${number}-${id}.pdf`,
        })),
      ];
