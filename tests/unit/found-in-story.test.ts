import { describe, expect, it } from 'vitest';
import { findablesOf } from '../../src/atlas/findables.ts';
import { findableScenes, fragmentOf } from '../../src/atlas/found-in-story.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { cutStory } from '../../src/story/cut-story.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();
const findable = (kind: 'scene' | 'event' | 'place' | 'person', id: string) => ({
  kind,
  id,
  title: id,
  others: [],
});

describe('what was found in a story', () => {
  it('leads to scenes, to the scene that tells an event, and to the atlas for people and places', () => {
    expect(fragmentOf(findable('scene', 's25'), story)).toBe('s25');
    expect(fragmentOf(findable('place', 'poznan'), story)).toBe('atlas/place=poznan');
    expect(fragmentOf(findable('person', 'imre-nagy'), story)).toBe('atlas/person=imre-nagy');
    for (const { id } of story.events) {
      const fragment = fragmentOf(findable('event', id), story);
      const scene = story.scenes.find((one) => one.id === fragment);
      const told = story.scenes.filter(({ events }) => events.some((one) => one.id === id));
      if (scene === undefined) {
        expect(told, id).toEqual([]);
        expect(fragment).toBe(`atlas/event=${id}`);
        continue;
      }
      const role = scene.events.find((one) => one.id === id)?.as;
      expect(role, id).toBeDefined();
      const isTold = told.some(({ events }) =>
        events.some((one) => one.id === id && one.as === 'now'),
      );
      expect(role === 'now', id).toBe(isTold);
    }
  });

  it('is in the atlas where the cut does not tell it', () => {
    const short = cutStory(story, story.shortCut);
    const [left] = story.scenes.filter(({ id }) => !story.shortCut.includes(id));
    const event = left?.events.find(({ as }) => as === 'now')?.id ?? '';
    expect(fragmentOf(findable('event', event), short)).toBe(`atlas/event=${event}`);
  });

  it('is searched for together with all that the atlas has', () => {
    const search = createSearch([...findableScenes(story), ...findablesOf(story, [])]);
    expect(search.find('six in the morning', 5)[0]).toMatchObject({ kind: 'scene', id: 's25' });
    expect(search.find('Poznan', 30).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['place', 'event']),
    );
  });
});
