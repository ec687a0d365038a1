import type { SceneId } from '../../story/story.ts';

/** A scene that a lesson may have, with the minutes that it takes. */
export type LessonScene = { readonly id: SceneId; readonly minutes: number };

/** The minutes of lessons that are put together with one press. */
export const lessonLengths = [10, 20, 45] as const;

/** How many scenes lie between a scene and the nearest of those taken; all of them where none is taken. */
const room = (index: number, taken: readonly number[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...taken.map((other) => Math.abs(other - index)));

/**
 * The scenes of a lesson of so many minutes at most, in story order: first those of the short cut, then others,
 * each as far as can be from those before it, so that the lesson goes from one end of the story to the other. None is
 * left out that there is still time for.
 */
export const lessonOf = (
  scenes: readonly LessonScene[],
  shortCut: readonly SceneId[],
  minutes: number,
): readonly SceneId[] => {
  const taken: number[] = [];
  let left = minutes;

  const takeFrom = (candidates: readonly number[]) => {
    const fitting = candidates.filter((index) => (scenes[index]?.minutes ?? 0) <= left);
    const [first, ...others] = fitting;
    if (first === undefined) return;
    const next = others.reduce(
      (best, index) => (room(index, taken) > room(best, taken) ? index : best),
      first,
    );
    taken.push(next);
    left -= scenes[next]?.minutes ?? 0;
    takeFrom(fitting.filter((index) => index !== next));
  };

  const indices = scenes.map((_, index) => index);
  const isShort = (index: number) => shortCut.includes(scenes[index]?.id ?? '');
  takeFrom(indices.filter(isShort));
  takeFrom(indices.filter((index) => !isShort(index)));
  return taken.sort((a, b) => a - b).map((index) => scenes[index]?.id ?? '');
};
