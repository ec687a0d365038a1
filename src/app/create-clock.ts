import { createClockFormat } from '../i18n/format-clock.ts';
import type { DateRecord, DayNumber, SceneId, Story } from '../story/story.ts';

/** The text of the story's date, told past React to the elements that show it. */
export type Clock = {
  set(date: DayNumber, scene: SceneId | null): void;
  /** Writes the text into the element, now and whenever it changes. Returns the undo. */
  show(face: HTMLElement): () => void;
};

export const createClock = (story: Story): Clock => {
  const format = createClockFormat(story.language);
  const precisions = new Map<SceneId | null, DateRecord['precision']>(
    story.scenes.map(({ id, date }) => [id, date.precision]),
  );
  const faces = new Set<HTMLElement>();
  let text = '';
  return {
    set: (date, scene) => {
      const next = format(date, precisions.get(scene) ?? 'day');
      if (next === text) return;
      text = next;
      for (const face of faces) face.textContent = text;
    },
    show: (face) => {
      faces.add(face);
      face.textContent = text;
      return () => {
        faces.delete(face);
      };
    },
  };
};
