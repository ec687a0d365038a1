import type { Scene, SceneId, Story } from './story.ts';

/** A movement goes on only from where the scene before has left it; otherwise it is drawn from its beginning. */
const joinRoutes = (scene: Scene, before: Scene | undefined): Scene => ({
  ...scene,
  routes: scene.routes.map((route) => {
    const goesOn = before?.routes.some(({ id, to }) => id === route.id && to === route.from);
    return goesOn ? route : { ...route, from: 0 };
  }),
});

/**
 * The story with some of its scenes only, in story order; all else, the record of events included, stays.
 * Chapters keep their places in the list; one without a scene left begins where it ends.
 * @throws RangeError for a scene that the story does not have, and for none at all.
 */
export const cutStory = (story: Story, ids: readonly SceneId[]): Story => {
  const kept = new Set(ids);
  const strange = ids.find((id) => !story.scenes.some((scene) => scene.id === id));
  if (strange !== undefined) throw new RangeError(`the story has no scene "${strange}" to keep`);
  if (kept.size === 0) throw new RangeError('a cut keeps at least one scene');
  const scenes = story.scenes.filter(({ id }) => kept.has(id));
  const countBefore = (chapter: number) => scenes.filter((scene) => scene.chapter < chapter).length;
  return {
    ...story,
    scenes: scenes.map((scene, index) => joinRoutes(scene, scenes[index - 1])),
    chapters: story.chapters.map((chapter, index) => ({
      ...chapter,
      begin: countBefore(index),
      end: countBefore(index + 1),
    })),
  };
};

/** The scene itself where it is kept, else the nearest kept one before it, else the first one kept. */
export const nearestKept = (
  { scenes }: Story,
  ids: readonly SceneId[],
  scene: SceneId,
): SceneId | null => {
  const kept = new Set(ids);
  const index = scenes.findIndex(({ id }) => id === scene);
  const before = scenes.slice(0, index + 1).findLast(({ id }) => kept.has(id));
  return (before ?? scenes.find(({ id }) => kept.has(id)))?.id ?? null;
};
