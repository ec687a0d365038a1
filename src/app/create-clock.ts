import { createClockFormat } from '../i18n/format-clock.ts';
import { isoDay } from '../story/days.ts';
import type { DateRecord, DayNumber, SceneId, Story } from '../story/story.ts';

/** The text of the story's date, told past React to the elements that show it. */
export type Clock = {
  set(date: DayNumber, scene: SceneId | null): void;
  /** Writes the text into the element, now and whenever it changes. Returns the undo. */
  show(face: HTMLTimeElement): () => void;
};

export const createClock = (story: Story): Clock => {
  const format = createClockFormat(story.language);
  const precisions = new Map<SceneId | null, DateRecord['precision']>(
    story.scenes.map(({ id, date }) => [id, date.precision]),
  );
  const faces = new Set<HTMLTimeElement>();
  let text = '';
  let day = '';
  const write = (face: HTMLTimeElement) => {
    face.textContent = text;
    face.dateTime = day;
  };
  return {
    set: (date, scene) => {
      const next = format(date, precisions.get(scene) ?? 'day');
      if (next === text) return;
      text = next;
      day = isoDay(date);
      for (const face of faces) write(face);
    },
    show: (face) => {
      faces.add(face);
      write(face);
      return () => {
        faces.delete(face);
      };
    },
  };
};
