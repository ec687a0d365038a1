import type { StoryRecords } from './read-story.ts';
import type { ProofRecord } from './schema-proof.ts';

/** The names of everyone and everything that has a record, as readers of the language write them. */
export const knownNames = (
  { people, places, sources, texts }: StoryRecords,
  language: string,
): readonly string[] => [
  ...people.entries.flatMap(({ value: { name, short } }) =>
    [name[language], short?.[language]].filter((text) => text !== undefined),
  ),
  ...places.entries.flatMap(({ value }) =>
    value.names.flatMap(({ toponym, lang }) => (lang === language ? [toponym] : [])),
  ),
  ...(texts.glossary?.scenes ?? []).map(({ heading }) => heading),
  ...sources.entries.flatMap(({ value }) =>
    [...(value.author ?? []), ...(value.editor ?? [])].flatMap((name) =>
      'literal' in name
        ? [name.literal]
        : [name.family, [name.given, name.family].filter((part) => part !== undefined).join(' ')],
    ),
  ),
];

/** Everyone who can be named as the speaker of a quotation, and words for those without a name. */
export const knownSpeakers = (
  { people }: StoryRecords,
  { speakers }: Pick<ProofRecord, 'speakers'>,
  language: string,
): readonly string[] => [
  ...speakers,
  ...people.entries.flatMap(({ value: { name, short } }) =>
    [name[language], short?.[language]].filter((text) => text !== undefined),
  ),
];
