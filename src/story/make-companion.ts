import type { ClassPage, Companion, PersonWords } from './companion.ts';
import type { StoryRecords } from './read-story.ts';
import type { Text } from './read-text.ts';
import type { Story } from './story.ts';
import type { Block, Inline } from './words.ts';

const makePeople = (
  { people, events }: StoryRecords,
  story: Story,
  language: string,
): readonly PersonWords[] => {
  const parts = new Map(events.entries.map(({ value }) => [value.id, value.people]));
  return people.entries.map(({ value: { id, name, local, born, died, role } }) => ({
    id,
    name: name[language] ?? '',
    local: local === undefined ? null : { text: local.text, language: local.lang },
    born: born ?? null,
    died: died ?? null,
    role: role[language] ?? '',
    events: story.events
      .filter((event) => parts.get(event.id)?.includes(id))
      .map((event) => event.id),
  }));
};

const bodiesOf = (texts: readonly Text[]): Readonly<Record<string, readonly Block[]>> =>
  Object.fromEntries(
    texts.flatMap(({ scenes }) => scenes.map(({ id, body }) => [id, body.nodes] as const)),
  );

const makeClass = (text: Text): ClassPage => {
  const { know = [], questions = [], task = [], terms = [] } = bodiesOf([text]);
  return { know, questions, task, terms };
};

/** Beside the story an event is read where the story tells it: in the first scene that shows it. */
const leadToScenes = (
  blocks: readonly Block[],
  sceneOf: ReadonlyMap<string, string>,
): readonly Block[] => {
  const inline = (node: Inline): Inline => {
    if (node.type === 'text') return node;
    const children = node.children.map(inline);
    if (node.type !== 'link') return { ...node, children };
    const scene = node.to.kind === 'event' ? sceneOf.get(node.to.id) : undefined;
    return { ...node, to: scene === undefined ? node.to : { kind: 'scene', id: scene }, children };
  };
  const block = (node: Block): Block => {
    switch (node.type) {
      case 'paragraph':
        return { ...node, children: node.children.map(inline) };
      case 'quote':
        return { ...node, children: node.children.map(block) };
      case 'list':
        return { ...node, items: node.items.map((item) => item.map(block)) };
    }
  };
  return blocks.map(block);
};

const firstScenes = ({ scenes }: Story): ReadonlyMap<string, string> =>
  new Map(
    scenes.toReversed().flatMap(({ id, events }) => events.map((event) => [event.id, id] as const)),
  );

const makeDisputed = (
  { texts, events }: StoryRecords,
  story: Story,
  language: string,
): Companion['disputed'] => {
  const scenes = firstScenes(story);
  const notes = new Map(events.entries.map(({ value }) => [value.id, value.note?.[language]]));
  return {
    title: texts.disputed?.title ?? '',
    intro: texts.disputed?.intro.nodes ?? [],
    points: (texts.disputed?.scenes ?? []).map(({ id, heading, sentence, body }) => ({
      id,
      heading,
      verdict: sentence,
      body: leadToScenes(body.nodes, scenes),
    })),
    notes: story.events.flatMap(({ id }) => {
      const note = notes.get(id);
      return note === undefined ? [] : [{ event: id, note }];
    }),
  };
};

/** Makes what stands beside the story from records without faults, for the story made from the same. */
export const makeCompanion = (records: StoryRecords, story: Story, language: string): Companion => {
  const { texts, score } = records;
  return {
    people: makePeople(records, story, language),
    disputed: makeDisputed(records, story, language),
    shortCut: bodiesOf(texts.shortCut === null ? [] : [texts.shortCut]),
    notes: bodiesOf([...texts.notes.values()]),
    classes: Object.fromEntries(
      score.chapters.entries.flatMap(({ value }) => {
        const text = texts.classes.get(value.text);
        return text === undefined ? [] : [[value.id, makeClass(text)] as const];
      }),
    ),
  };
};
