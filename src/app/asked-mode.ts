import { cutStory } from '../story/cut-story.ts';
import type { Story } from '../story/story.ts';

export type ModeName = 'reader' | 'present' | 'kiosk';

const query = ({ location }: Window): URLSearchParams => new URLSearchParams(location.search);

/**
 * `?mode=present` asks for steps in place of scrolling, `?mode=kiosk` for a touch screen that nobody minds. Anything
 * else is reading.
 */
export const askedMode = (window: Window): ModeName => {
  const mode = query(window).get('mode');
  return mode === 'present' || mode === 'kiosk' ? mode : 'reader';
};

/**
 * The story of a lesson, `?lesson=s01,s25`: those of its scenes that the story has. Null where the address names none.
 */
export const askedLesson = (window: Window, whole: Story): Story | null => {
  const asked = new Set(query(window).get('lesson')?.split(','));
  const known = whole.scenes.map(({ id }) => id).filter((id) => asked.has(id));
  return known.length === 0 ? null : cutStory(whole, known);
};

/** The page's address in another mode, at a scene; all else in it as it was. */
export const addressInMode = (address: string, mode: ModeName, scene: string | null): string => {
  const url = new URL(address);
  if (mode === 'reader') url.searchParams.delete('mode');
  else url.searchParams.set('mode', mode);
  url.hash = scene ?? '';
  return url.href;
};
