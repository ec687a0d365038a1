import type { EventId, SceneId } from '../story/story.ts';
import type { EventWords, Words } from '../story/words.ts';

/** An event, and the first scene that tells it. */
export type ToldEvent = { readonly event: EventWords; readonly scene: SceneId };

/** The events of a story by their ids, each with the first scene that tells it. */
export const toldEvents = ({ chapters }: Words): ReadonlyMap<EventId, ToldEvent> => {
  const told = new Map<EventId, ToldEvent>();
  for (const { scenes } of chapters) {
    for (const { id, events } of scenes) {
      for (const event of events) if (!told.has(event.id)) told.set(event.id, { event, scene: id });
    }
  }
  return told;
};
