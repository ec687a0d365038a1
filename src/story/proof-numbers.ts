import { sceneEvents, sceneRoutes } from './check-scenes.ts';
import type { Fault } from './fault.ts';
import { numbersIn } from './number-words.ts';
import { proofFault } from './proof-fault.ts';
import { type ProofText, textOf } from './proof-text.ts';
import type { StoryRecords } from './read-story.ts';
import type { SceneRecord } from './schema-score.ts';

/** A number that a text has from elsewhere than its events: which, and where it comes from. */
export type KnownNumber = { readonly scene: string; readonly number: number };

/** Years and days of a date in EDTF; a month is never written as a number. */
const numbersOfDate = (edtf: string): readonly number[] =>
  edtf.split('/').flatMap((end) => {
    const [year, , day] = end.replace(/[~?%]/g, '').split('-');
    return [year, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  });

const proseOf = (words: readonly (Readonly<Record<string, string>> | undefined)[]): string =>
  words.flatMap((text) => (text === undefined ? [] : Object.values(text))).join(' ');

/** All numbers that the records of a scene hold; of the whole story, where no scene is given. */
const recordedIn = (
  scene: SceneRecord | undefined,
  { events, routes }: StoryRecords,
): ReadonlySet<number> => {
  const eventIds = scene === undefined ? null : sceneEvents(scene).map(({ id }) => id);
  const routeIds = scene === undefined ? null : sceneRoutes(scene).map(({ id }) => id);
  const told = [
    ...events.entries
      .filter(({ value }) => eventIds === null || eventIds.includes(value.id))
      .map(({ value: { date, title, summary, note, checkNote } }) => ({
        date,
        prose: `${proseOf([title, summary, note])} ${checkNote ?? ''}`,
      })),
    ...routes.entries
      .filter(({ value }) => routeIds === null || routeIds.includes(value.id))
      .map(({ value: { properties } }) => ({
        date: properties.date,
        prose: `${proseOf([properties.title, properties.summary, properties.who, properties.note])} ${properties.checkNote ?? ''}`,
      })),
    { date: scene?.date ?? '', prose: '' },
  ];
  return new Set(
    told.flatMap(({ date, prose }) => [
      ...numbersOfDate(date),
      ...numbersIn(prose).map(({ value }) => value),
    ]),
  );
};

/** Below it, numbers of a text that tells no scene are counts of its own: three questions, two lines. */
const leastOutside = 13;

/** Faults of numbers in the text that stand in no record of the scene and on no list. */
export const proofNumbers = (
  text: ProofText,
  records: StoryRecords,
  known: readonly KnownNumber[],
): readonly Fault[] =>
  text.sections.flatMap((section) => {
    const scene = records.score.scenes.entries.find(({ value }) => value.id === section.id)?.value;
    const recorded = recordedIn(scene, records);
    const listed = new Set(
      known.flatMap((one) => (scene === undefined || one.scene === scene.id ? [one.number] : [])),
    );
    const tells = scene !== undefined && !text.name.startsWith('notes/');
    const { sentence, paragraphs } = section;
    return [...(sentence === null ? [] : [sentence]), ...paragraphs].flatMap((paragraph) => {
      const words = textOf({
        ...paragraph,
        // Short citations hold the year of a work.
        stretches: paragraph.stretches.map((part) =>
          part.set === 'link' && /\d{4}$/.test(part.text) ? { ...part, text: '' } : part,
        ),
      });
      return numbersIn(words)
        .filter(({ value }) => tells || value >= leastOutside)
        .filter(({ value }) => !recorded.has(value) && !listed.has(value))
        .map(({ value, at }) =>
          proofFault(
            text,
            section,
            paragraph.line,
            words.slice(Math.max(0, at - 20), at + 30),
            `the number ${value} stands in no record of ${scene === undefined ? 'the story' : 'the scene'}`,
            'correct it, put it into the event that it belongs to, or add it to numbers in proof.yaml with its source',
          ),
        );
    });
  });
