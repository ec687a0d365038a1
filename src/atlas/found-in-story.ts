import type { Findable } from '../search/create-search.ts';
import type { EventId, SceneId, Story } from '../story/story.ts';
import { writeNamed } from './address.ts';

/** The scenes of a story, to be searched for by their headings. */
export const findableScenes = ({ scenes }: Story): readonly Findable[] =>
  scenes.map(({ id, heading }) => ({ kind: 'scene', id, title: heading, others: [] }));

/** The scene that tells an event: of those that show it the first that does not only look back to it. */
const sceneOf = (event: EventId, { scenes }: Story): SceneId | null => {
  const roleIn = (scene: Story['scenes'][number]) =>
    scene.events.find(({ id }) => id === event)?.as;
  const told =
    scenes.find((scene) => roleIn(scene) === 'now') ??
    scenes.find((scene) => roleIn(scene) !== undefined);
  return told?.id ?? null;
};

/** The fragment, without `#`, of the address at which the story, or else the atlas, shows what was found. */
export const fragmentOf = ({ kind, id }: Findable, story: Story): string => {
  switch (kind) {
    case 'scene':
      return id;
    case 'event':
      return sceneOf(id, story) ?? writeNamed({ kind, id });
    case 'place':
    case 'person':
      return writeNamed({ kind, id });
  }
};
