import type { Story } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import type { ContentsChapter } from '../ui/contents-panel.tsx';

/** The chapters of a story that have scenes, each with the picture that the build has drawn of it in a theme. */
export const contentsOf = ({ chapters, scenes }: Story, theme: Theme): readonly ContentsChapter[] =>
  chapters.flatMap(({ id, title, begin, end }, index) =>
    begin === end
      ? []
      : [
          {
            id,
            number: index + 1,
            title,
            picture: `./chapters/${id}-${theme}.webp`,
            scenes: scenes.slice(begin, end),
          },
        ],
  );
