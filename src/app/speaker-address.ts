import type { SceneId } from '../story/story.ts';

/** What a window passes on to the other one: how it looks, and what its keys are. */
const passedOn = ['theme', 'text', 'motion', 'letters', 'renderer'] as const;

const queryFrom = (search: string): URLSearchParams => {
  const asked = new URLSearchParams(search);
  return new URLSearchParams(
    passedOn.flatMap((name) => {
      const value = asked.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
};

/** The address of the speaker's window, with the settings of the window that opens it. */
export const speakerAddress = ({ location }: Pick<Window, 'location'>): string => {
  const query = queryFrom(location.search).toString();
  return query === '' ? './speaker.html' : `./speaker.html?${query}`;
};

/** The address of the lesson's window, with the settings of the speaker's. No scenes: the whole story. */
export const presenterAddress = (
  { location }: Pick<Window, 'location'>,
  scenes: readonly SceneId[],
  scene: SceneId | null,
): string => {
  const query = queryFrom(location.search);
  query.set('mode', 'present');
  const lesson = scenes.length === 0 ? '' : `&lesson=${scenes.join(',')}`;
  return `./index.html?${query}${lesson}${scene === null ? '' : `#${scene}`}`;
};
