import type { Companion } from '../../src/story/companion.ts';
import { cutStory } from '../../src/story/cut-story.ts';
import type { SceneId, Story } from '../../src/story/story.ts';
import type { CutPart } from '../../src/ui/scene-card.tsx';
import { approachesOf } from './approaches.ts';

/** What each scene of the short cut has there: its text, and the way before it. */
export const cutPartsOf = (
  story: Story,
  { shortCut: texts }: Pick<Companion, 'shortCut'>,
): Readonly<Record<SceneId, CutPart>> => {
  if (story.shortCut.length === 0) return {};
  const approaches = approachesOf(cutStory(story, story.shortCut));
  return Object.fromEntries(
    story.shortCut.map((id) => [id, { text: texts[id] ?? [], approach: approaches[id] ?? 0 }]),
  );
};
