import { minutes } from 'virtual:thaw/class';
import type { Story } from '../story/story.ts';
import type { LessonChapter } from '../ui/lesson-panel.tsx';

/** The chapters of a story that have scenes, with how long each scene takes before a class. */
export const lessonChapters = ({ chapters, scenes }: Story): readonly LessonChapter[] =>
  chapters
    .filter(({ begin, end }) => begin < end)
    .map(({ title, begin, end }) => ({
      title,
      scenes: scenes.slice(begin, end).map(({ id, heading }, index) => ({
        id,
        number: begin + index + 1,
        heading,
        minutes: minutes[id] ?? 0,
      })),
    }));
