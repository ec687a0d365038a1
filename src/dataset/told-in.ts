import type { Scene, SceneId } from '../story/story.ts';

/** The scenes that tell of a record, in story order. */
export const toldIn = (
  scenes: readonly Scene[],
  kind: 'events' | 'routes',
  id: string,
): readonly SceneId[] =>
  scenes.filter((scene) => scene[kind].some((one) => one.id === id)).map((scene) => scene.id);
