import { nearestKept } from '../story/cut-story.ts';
import type { SceneId, Story } from '../story/story.ts';

/** The page's address with the scenes of a lesson; without any where they are all of the story's, or none. */
export const addressOfLesson = (
  address: string,
  whole: Story,
  lesson: readonly SceneId[],
  scene: SceneId | null,
): string => {
  const url = new URL(address);
  const isWhole = lesson.length === 0 || lesson.length === whole.scenes.length;
  url.searchParams.delete('lesson');
  // A comma needs no sign in its place, and the address is one that a teacher reads out.
  const query = [url.searchParams.toString(), ...(isWhole ? [] : [`lesson=${lesson.join(',')}`])];
  url.search = query.filter((part) => part !== '').join('&');
  url.hash = (scene === null || isWhole ? scene : nearestKept(whole, lesson, scene)) ?? '';
  return url.href;
};
