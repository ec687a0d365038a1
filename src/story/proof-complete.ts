import { scenesOf } from './check-score.ts';
import { textOfScene } from './check-texts.ts';
import type { Fault } from './fault.ts';
import type { StoryRecords } from './read-story.ts';
import { faultIn } from './records.ts';

/** Faults of chapters without a page for the class, and of scenes without notes for a presenter. */
export const proofComplete = ({ score, texts }: StoryRecords): readonly Fault[] =>
  score.chapters.entries.flatMap((chapter) => {
    const { text: name } = chapter.value;
    const page = texts.classes.get(name);
    const silent = scenesOf(score, chapter).filter(
      ({ value }) => textOfScene(texts.notes.get(name), value.id) === undefined,
    );
    return [
      ...(page === undefined
        ? [
            faultIn(
              chapter,
              ['text'],
              'the chapter has no page for the class',
              `write ${texts.folder}/class/${name}`,
            ),
          ]
        : []),
      ...silent.map((scene) =>
        faultIn(
          scene,
          ['id'],
          'the scene has no notes for a presenter',
          `write "## ${scene.value.id} · Heading" and 40 to 80 words in ${texts.folder}/notes/${name}`,
        ),
      ),
    ];
  });
