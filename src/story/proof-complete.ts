import { scenesOf } from './check-score.ts';
import { headingFault, textOfScene } from './check-texts.ts';
import type { Fault } from './fault.ts';
import type { StoryRecords } from './read-story.ts';
import { faultIn } from './records.ts';

/** Faults of terms that the glossary explains and no text links to. */
const checkTerms = ({ texts: { glossary, chapters, opening } }: StoryRecords): readonly Fault[] => {
  if (glossary === null) return [];
  const told = [...chapters.values(), ...(opening === null ? [] : [opening])];
  const linked = told
    .flatMap(({ intro, scenes }) => [intro, ...scenes.map(({ body }) => body)])
    .flatMap(({ links }) => links)
    .flatMap(({ to }) => (to.kind === 'term' ? [to.id] : []));
  return glossary.scenes
    .filter(({ id }) => !linked.includes(id))
    .map((term) =>
      headingFault(
        glossary,
        term,
        'no chapter links to the term',
        `link it where it is first needed, [${term.heading}](term:${term.id}), or remove it`,
      ),
    );
};

/** Faults of chapters without a page for the class, and of scenes without notes for a presenter, terms without a use. */
export const proofComplete = (records: StoryRecords): readonly Fault[] => {
  const { score, texts } = records;
  const chapters = score.chapters.entries.flatMap((chapter) => {
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
  return [...chapters, ...checkTerms(records)];
};
