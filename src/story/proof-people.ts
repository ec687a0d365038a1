import type { Fault } from './fault.ts';
import { proofFault } from './proof-fault.ts';
import type { ProofSection, ProofText, Stretch } from './proof-text.ts';
import type { StoryRecords } from './read-story.ts';
import type { Text } from './read-text.ts';
import type { PersonRecord } from './schema-people.ts';

const asPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isNamed = ({ name, short }: PersonRecord, language: string): RegExp => {
  const names = [name[language], short?.[language]].filter((text) => text !== undefined);
  return new RegExp(`(?<!\\p{L})(?:${names.map(asPattern).join('|')})(?!\\p{L})`, 'u');
};

/** The first stretch of a section that names someone outside of links and titles. */
const whereNamed = ({ paragraphs }: ProofSection, name: RegExp): Stretch | undefined =>
  paragraphs
    .flatMap(({ stretches }) => stretches)
    .find(({ set, text }) => set === 'plain' && name.test(text));

/** The scenes of a text that link somebody. */
const scenesThatLink = (text: Text, person: string): ReadonlySet<string> =>
  new Set(
    text.scenes.flatMap(({ id, body }) =>
      body.links.some(({ to }) => to.kind === 'person' && to.id === person) ? [id] : [],
    ),
  );

const proofPerson = (
  proof: ProofText,
  text: Text,
  person: PersonRecord,
  language: string,
): readonly Fault[] => {
  const name = isNamed(person, language);
  const linking = scenesThatLink(text, person.id);
  // The introduction of a chapter is its curtain-raiser: people enter with the scenes.
  const scenes = proof.sections.filter(({ id }) => id !== '');
  const enters = scenes.find(
    (scene) => linking.has(scene.id) || whereNamed(scene, name) !== undefined,
  );
  const at = enters === undefined ? undefined : whereNamed(enters, name);
  return enters === undefined || at === undefined || linking.has(enters.id)
    ? []
    : [
        proofFault(
          proof,
          enters,
          at.line,
          at.text.trim(),
          `${person.name[language]} is named for the first time here, without a link`,
          `write [${person.short?.[language] ?? person.name[language]}](person:${person.id})`,
        ),
      ];
};

/**
 * Faults of people whom a chapter, or the short cut, names in a scene before it has linked them: a
 * reader who begins there could not find out who they are.
 */
export const proofPeople = (
  proof: ProofText,
  { people, texts: { chapters, shortCut } }: StoryRecords,
  language: string,
): readonly Fault[] => {
  const text = proof.name === 'short-cut.md' ? shortCut : chapters.get(proof.name);
  return text === null || text === undefined
    ? []
    : people.entries.flatMap(({ value }) => proofPerson(proof, text, value, language));
};
