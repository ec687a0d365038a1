import { describe, expect, it } from 'vitest';
import { eventsInView, rowsOf } from '../../src/atlas/atlas-rows.ts';
import { type AtlasView, days, heldDay } from '../../src/atlas/atlas-view.ts';
import { type AtlasPerson, findablesOf } from '../../src/atlas/findables.ts';
import { toEvent, toPerson, toPlace } from '../../src/atlas/go-to.ts';
import { createSightOfPlaces } from '../../src/atlas/in-view.ts';
import { mapStepOf } from '../../src/modes/atlas/atlas-keys.ts';
import { atlasViewport } from '../../src/modes/atlas/atlas-layout.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { dayNumber } from '../../src/story/days.ts';
import type { DayNumber } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Viewport } from '../../src/timeline/frame.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { smallStory } from '../fixtures/small-story.ts';

const story = deepFreeze(smallStory);
const viewport: Viewport = {
  width: 1440,
  height: 900,
  padding: { top: 80, right: 0, bottom: 56, left: 504 },
};
const camera = { lng: 20, lat: 50, zoom: 4, bearing: 0, pitch: 0 };
const view: AtlasView = {
  day: heldDay(dayNumber('1956-10-23')),
  camera,
  hidden: ['power', 'revolt'],
  person: null,
};
const person: AtlasPerson = {
  id: 'traveller',
  name: 'A Traveller',
  local: { text: 'Путник' },
  events: ['earlier', 'death', 'mourning', 'march', 'rising', 'later'],
};

describe('the frame of the atlas', () => {
  const { frameOn } = createTimeline(story, viewport);
  const on = (day: string, filter: Partial<Parameters<typeof frameOn>[2]> = {}) =>
    frameOn(dayNumber(day), camera, { hidden: [], ...filter });

  it('shows what happened in the days before, for as many as are asked for', () => {
    const ids = (day: string, recentDays: number) =>
      on(day, { recentDays }).events.map(({ id }) => id);
    expect(ids('1953-03-10', 0)).toEqual(['flag']);
    expect(ids('1953-03-10', 2)).toEqual(['mourning', 'flag']);
    expect(ids('1953-03-10', 4)).toEqual(['death', 'mourning', 'flag']);
    expect(ids('1953-03-05', 30)).toEqual([]);
  });

  it('draws movements as far as they have come on the day', () => {
    const progress = (day: string, recentDays = 30) =>
      on(day, { recentDays }).routes.map(({ id, progress: far }) => [id, far]);
    expect(progress('1956-10-18')).toEqual([]);
    expect(progress('1956-10-19')).toEqual([['flight', 1]]);
    expect(progress('1956-10-22')).toEqual([
      ['flight', 1],
      ['news', 2 / 3],
    ]);
    expect(progress('1956-10-24', 0)).toEqual([]);
    expect(progress('1956-12-24')).toEqual([]);
  });

  it('leads a thread from place to place, and says how far it has come', () => {
    const { thread } = on('1956-10-20', { thread: [...person.events, 'unheard-of'] });
    expect(thread).toEqual([
      { place: 'moscow', begun: true },
      { place: 'beijing', begun: true },
      { place: 'warsaw', begun: true },
      { place: 'budapest', begun: false },
      { place: 'moscow', begun: false },
    ]);
    expect(on('1956-10-20').thread).toEqual([]);
  });
});

describe('what is in view', () => {
  it('is on the near side of the globe, in the free part of the stage', () => {
    const sees = createSightOfPlaces(camera, viewport);
    const { moscow, warsaw, langley } = story.places;
    expect([warsaw, moscow, langley].map((place) => place !== undefined && sees(place))).toEqual([
      true,
      true,
      false,
    ]);
    const narrow = { ...viewport, padding: { ...viewport.padding, left: 1300 } };
    expect(
      warsaw !== undefined && createSightOfPlaces({ ...camera, lng: 60 }, narrow)(warsaw),
    ).toBe(false);
    const events = story.events.map(({ id }) => ({ id, phase: 'now' as const, presence: 1 }));
    const ids = eventsInView({ events, camera }, story, viewport);
    expect(ids).not.toContain('flag');
    expect(ids).toContain('rising');
    expect(rowsOf(['rising', 'death'], story).map(({ id }) => id)).toEqual(['death', 'rising']);
  });

  it('is told with the town that a house stands in', () => {
    const real = compiledStory();
    const rows = rowsOf(
      real.events.map(({ id }) => id),
      real,
    );
    expect(rows).toHaveLength(real.events.length);
    expect(rows.map(({ place }) => place)).toContain('Technical University, Budapest');
  });
});

describe('going somewhere', () => {
  it('moves view and day to what was found', () => {
    expect(toPlace(view, 'beijing', story, viewport).camera.lng).toBeCloseTo(116.39, 1);
    expect(toPlace(view, 'nowhere', story, viewport)).toBe(view);
    const event = toEvent(view, 'death', story, viewport);
    expect(event.day).toBe(dayNumber('1953-03-06'));
    expect(event.hidden).toEqual(['revolt']);
    expect(event.camera.lng).toBeCloseTo(37.6, 1);
    expect(toEvent(view, 'later', story, viewport).day).toBe(days.last);
    const life = toPerson(view, person, story, viewport);
    expect(life).toMatchObject({ person: 'traveller', day: dayNumber('1953-03-06') });
  });

  it('finds people, places and events by any of their names', () => {
    const search = createSearch(findablesOf(story, [person]));
    const found = (query: string) => search.find(query, 5).map(({ kind, id }) => `${kind} ${id}`);
    expect(found('putnik')).toEqual(['person traveller']);
    expect(found('warsaw')).toEqual(['place warsaw']);
    expect(found('rising')).toEqual(['event rising']);
  });

  it('holds days within the years of the atlas', () => {
    expect(heldDay(dayNumber('1948-06-28'))).toBe(days.first);
    expect(heldDay((dayNumber('1956-10-23') + 0.7) as DayNumber)).toBe(dayNumber('1956-10-23'));
  });
});

describe('the stage of the atlas', () => {
  const bar = { left: 0, top: 0, right: 1440, bottom: 80 };
  const foot = { left: 0, top: 844, right: 1440, bottom: 900 };

  it('is free beside a panel, above a sheet, and below the bar', () => {
    const panel = { left: 48, top: 80, right: 600, bottom: 820 };
    expect(atlasViewport({ width: 1440, height: 900, covers: [bar, foot, panel] }).padding).toEqual(
      { top: 80, right: 0, bottom: 56, left: 624 },
    );
    const folded = { ...panel, bottom: 140 };
    expect(
      atlasViewport({ width: 1440, height: 900, covers: [bar, foot, folded] }).padding.left,
    ).toBe(0);
    const sheet = { left: 0, top: 456, right: 390, bottom: 844 };
    const phone = { left: 0, top: 0, right: 390, bottom: 68 };
    expect(atlasViewport({ width: 390, height: 844, covers: [phone, sheet] }).padding).toEqual({
      top: 68,
      right: 0,
      bottom: 388,
      left: 0,
    });
  });

  it('keeps some of itself where everything lies over it', () => {
    const { padding } = atlasViewport({
      width: 320,
      height: 256,
      covers: [
        { left: 0, top: 0, right: 320, bottom: 68 },
        { left: 0, top: 44, right: 320, bottom: 256 },
      ],
    });
    expect(256 - padding.top - padding.bottom).toBeGreaterThanOrEqual(64);
  });

  it('takes arrows, plus and minus for steps, and leaves the browser its own', () => {
    const press = (key: string, more = {}) =>
      mapStepOf({
        key,
        ctrlKey: false,
        altKey: false,
        metaKey: false,
        defaultPrevented: false,
        ...more,
      });
    expect(press('ArrowRight')).toEqual({ kind: 'pan', by: [-100, 0] });
    expect(press('+')).toEqual({ kind: 'zoom', by: 0.5 });
    expect(press('-', { ctrlKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
