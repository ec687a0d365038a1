import { describe, expect, it } from 'vitest';
import { pictureWords } from '../../src/i18n/picture-words.ts';
import type { Route, Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { describeFrame } from '../../src/timeline/describe-frame.ts';
import type { Position, Viewport } from '../../src/timeline/frame.ts';
import { regionAt } from '../../src/timeline/region-at.ts';
import { tellRoutes } from '../../src/timeline/tell-routes.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { smallStory } from '../fixtures/small-story.ts';

const viewport: Viewport = {
  width: 1440,
  height: 900,
  padding: { top: 68, right: 0, bottom: 0, left: 520 },
};
const words = pictureWords('en');
const real = compiledStory();
const timeline = createTimeline(real, viewport);
const toldAtRest = (scene: string): string =>
  describeFrame(timeline.frameAt(timeline.restOf(scene)), real, words);

describe('The picture in words', () => {
  it.each([
    [
      's31',
      'Poland, 19 October 1956. Two columns from Legnica and Borne Sulinowo halt short of Warsaw. Marked: “Soviet tanks roll towards Warsaw”.',
    ],
    [
      's14',
      'The streets of Moscow, 25 February 1956. Marked: “Germany attacks the Soviet Union” and “The Secret Report”.',
    ],
    [
      's43',
      'The Soviet Union and Hungary, 31 October 1956. A flight from Budapest to Moscow. Marked: “Overnight, the opposite”.',
    ],
  ])('tells %s', (scene, told) => {
    expect(toldAtRest(scene)).toBe(told);
  });

  it('tells every scene in whole sentences, with a date and without an id', () => {
    const ids = [...Object.keys(real.places), ...real.events.map(({ id }) => id)].filter((id) =>
      id.includes('-'),
    );
    for (const { id } of real.scenes) {
      const told = toldAtRest(id);
      expect(told, id).toMatch(/^\p{Lu}[^;]+, (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4}\. .+\.$/su);
      expect(told, id).not.toMatch(/undefined|null| {2}|\.\.|; \./);
      expect(
        ids.filter((known) => told.includes(known)),
        id,
      ).toEqual([]);
    }
  });

  it('depends on the Frame alone', () => {
    const frozen = deepFreeze(timeline.frameAt(2.5 as Position));
    const first = describeFrame(frozen, real, words);
    describeFrame(timeline.frameAt(50 as Position), real, words);
    expect(describeFrame(frozen, real, words)).toBe(first);
  });

  it('has words for any position', () => {
    for (let position = 0; position < real.scenes.length; position += 0.37) {
      const told = describeFrame(timeline.frameAt(position as Position), real, words);
      expect(told).toMatch(/\.$/);
    }
  });

  it('says that a cut is dark', () => {
    const small = createTimeline(smallStory, viewport);
    const cut = { ...small.frameAt(2 as Position), veil: 0.9 };
    expect(describeFrame(cut, smallStory, words)).toBe('The picture is dark.');
  });
});

describe('tellRoutes', () => {
  const line = (...ends: [number, number][]): Route['lines'] => [ends];
  const moscow: [number, number] = [37.6, 55.75];
  const withRoutes = (...routes: readonly Partial<Route>[]): Story => ({
    ...smallStory,
    routes: Object.fromEntries(
      routes.map((route, index) => [
        `r${index}`,
        {
          id: `r${index}`,
          kind: 'troops' as const,
          title: '',
          date: smallStory.events[0]?.date ?? {
            edtf: '',
            span: { begin: 0, end: 0 },
            precision: 'day',
            certain: true,
          },
          confidence: 'high' as const,
          from: 'moscow',
          to: ['warsaw'],
          lines: line(moscow, [21.01, 52.23]),
          ...route,
        } as Route,
      ]),
    ),
  });
  const told = (story: Story, progress = 1) =>
    tellRoutes(
      Object.keys(story.routes).map((id) => ({ id, progress, presence: 1 })),
      story,
    );

  it('tells one that is on its way, one that arrives, one that is stopped', () => {
    expect(told(withRoutes({}), 0.5)[0]?.state).toBe('going');
    expect(told(withRoutes({}))[0]?.state).toBe('arrived');
    expect(told(withRoutes({ lines: line(moscow, [22.5, 52.4]) }))[0]?.state).toBe('halted');
  });

  it('does not take a line for stopped that ends a turn of the globe further', () => {
    const east = withRoutes({ to: ['langley'], lines: line(moscow, [-122.66 + 360, 49.1]) });
    expect(told(east)[0]?.state).toBe('arrived');
  });

  it('tells those together that begin alike', () => {
    const two = withRoutes({}, { to: ['budapest'], lines: line(moscow, [19.04, 47.5]) });
    expect(told(two)).toEqual([
      {
        kind: 'troops',
        state: 'arrived',
        many: 2,
        from: ['moscow'],
        by: [],
        to: ['warsaw', 'budapest'],
      },
    ]);
  });

  it('names the stops of one line, and the ends of several', () => {
    const stops = withRoutes({ to: ['warsaw', 'budapest'], lines: line(moscow, [19.04, 47.5]) });
    expect(told(stops)[0]).toMatchObject({ by: ['warsaw'], to: ['budapest'] });
    const fan = withRoutes({
      to: ['warsaw', 'budapest'],
      lines: [...line(moscow, [21.01, 52.23]), ...line(moscow, [19.04, 47.5])],
    });
    expect(told(fan)[0]).toMatchObject({ many: 1, by: [], to: ['warsaw', 'budapest'] });
  });
});

describe('regionAt', () => {
  it.each([
    [20, 50, 'europe'],
    [33, 30, 'eastern-mediterranean'],
    [60, 55, 'europe-and-asia'],
    [100, 55, 'northern-asia'],
    [78, 22, 'south-asia'],
    [116, 39, 'east-asia'],
    [-100, 45, 'north-america'],
    [260, 45, 'north-america'],
    [-30, 45, 'atlantic'],
    [-179, 0, 'pacific'],
  ] as const)('%s, %s is %s', (lng, lat, region) => {
    expect(regionAt(lng, lat)).toBe(region);
  });
});
