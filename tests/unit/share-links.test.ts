import { expect, test } from 'vitest';
import { eventLink, shareLinksOf } from '../../src/app/share-links.ts';
import type { SceneId } from '../../src/story/story.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();
const pageTitle = 'Thaw: 1953–1957';
const root = 'https://museum.example/maps/thaw/';

test('a scene is shared as it is seen, as its page, and as a part of the whole', () => {
  const address = `${root}index.html?cut=short&theme=lamp#s31`;
  const links = shareLinksOf(story, {
    address,
    pageTitle,
    scene: 's31' as SceneId,
    isAtlas: false,
  });
  const title = 'Columns on the road · Thaw';
  expect(links).toEqual([
    {
      what: 'shareView',
      title,
      address: `${root}index.html?cut=short&theme=lamp&lang=en#s31`,
    },
    { what: 'shareScene', title, address: `${root}scenes/s31.html` },
    { what: 'shareStory', title: pageTitle, address: root },
  ]);
});

test('above the first scene and in the atlas there is no page of a scene', () => {
  const fragment = '#atlas/1956-10-23/47.5,19.05,11';
  const address = `${root}?lang=%00junk${fragment}`;
  const of = (isAtlas: boolean) =>
    shareLinksOf(story, { address, pageTitle, scene: null, isAtlas }).map((link) => [
      link.what,
      link.address,
    ]);
  expect(of(true)).toEqual([
    ['shareAtlas', `${root}?lang=en${fragment}`],
    ['shareStory', root],
  ]);
  expect(of(false)).toEqual([
    ['shareView', `${root}?lang=en${fragment}`],
    ['shareStory', root],
  ]);
});

test('an event is shared as the atlas that tells of it, without the settings of who shares it', () => {
  const address = `${root}index.html?cut=short&theme=lamp#s31`;
  expect(eventLink(address, 'en', 'poznan-strike', 'The strike')).toEqual({
    what: 'shareEvent',
    title: 'The strike',
    address: `${root}index.html?lang=en#atlas/event=poznan-strike`,
  });
});
