import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { keySampleOf } from '../../src/drawing/key-sample.ts';
import { markShapes } from '../../src/drawing/mark-shapes.ts';
import { groundKeyOf, wholeGroundKey } from '../../src/ground/ground-key.ts';
import { parseDate } from '../../src/story/dates.ts';
import type { Category, Confidence, RouteKind, Story } from '../../src/story/story.ts';
import { keyOf, wholeStoryKey } from '../../src/timeline/picture-key.ts';
import { KeyList } from '../../src/ui/key-list.tsx';
import { frame } from '../fixtures/map-frames.ts';

const event = (id: string, category: Category, date: string) => ({
  id,
  title: id,
  date: parseDate(date),
  place: 'moscow',
  otherPlaces: [],
  category,
  confidence: 'high' as const,
});

const route = (id: string, kind: RouteKind, confidence: Confidence) => ({
  id,
  kind,
  title: id,
  date: parseDate('1956'),
  confidence,
  from: 'moscow',
  to: [],
  lines: [],
  halted: id === 'halted',
});

const story: Pick<Story, 'events' | 'routes'> = {
  events: [
    event('strike', 'revolt', '1956-06-28'),
    event('fall', 'power', '1956-10-19~'),
    event('rise', 'power', '1956-10-21'),
  ],
  routes: {
    column: route('column', 'troops', 'high'),
    rumoured: route('rumoured', 'troops', 'low'),
    halted: route('halted', 'troops', 'high'),
    leader: route('leader', 'leader-flight', 'medium'),
  },
};

const now = (...ids: string[]) => ids.map((id) => ({ id, phase: 'now' as const, presence: 1 }));
const moving = (...ids: string[]) => ids.map((id) => ({ id, progress: 1, presence: 1 }));

const words = (parts: Partial<typeof frame>, showsLoosePlace = false) =>
  keyOf({ ...frame, events: [], routes: [], past: 0, ...parts }, story, showsLoosePlace).map(
    (item) => Object.values(item).join(' '),
  );

describe('keyOf', () => {
  it('names each mark once, in the order of the categories', () => {
    expect(words({ events: now('strike', 'rise', 'rise') })).toEqual(['mark power', 'mark revolt']);
  });

  it('leaves out what is not drawn: no presence, or hidden by the reader', () => {
    expect(words({ events: [{ id: 'rise', phase: 'leaving', presence: 0 }] })).toEqual([]);
    expect(words({ events: now('rise', 'strike'), hidden: ['power'] })).toEqual(['mark revolt']);
    expect(words({ routes: [{ id: 'column', progress: 1, presence: 0 }] })).toEqual([]);
  });

  it('explains soft rings, dotted circles and quiet dots where there are any', () => {
    expect(words({ past: 1 }, true)).toEqual(['loose-place', 'trace']);
    expect(words({ events: now('fall') })).toEqual(['mark power', 'soft-date']);
    expect(words({ events: now('fall'), hidden: ['power'], past: 3 })).toEqual(['trace']);
  });

  it('tells sure from unsure movements of one kind', () => {
    expect(words({ routes: moving('rumoured', 'leader', 'column') })).toEqual([
      'movement leader-flight false',
      'movement troops false',
      'movement troops true',
    ]);
    expect(words({ routes: moving('halted') })).toEqual(['movement troops false', 'halt']);
  });
});

describe('groundKeyOf', () => {
  it('orders what a renderer has found, and ignores what it does not know', () => {
    expect(
      groundKeyOf({ camps: ['neutral', 'socialist', 'atlantis'], borders: ['zone', 'undefined'] }),
    ).toEqual([
      { kind: 'camp', camp: 'socialist' },
      { kind: 'camp', camp: 'neutral' },
      { kind: 'border', rank: 'zone' },
    ]);
  });
});

const entries = [...wholeStoryKey, ...wholeGroundKey].map((item) => ({
  item,
  sample: keySampleOf(item),
}));

describe('keySampleOf', () => {
  it('takes the shapes of the map', () => {
    expect(keySampleOf({ kind: 'mark', category: 'revolt' })).toEqual({
      kind: 'mark',
      shape: markShapes.revolt,
    });
  });

  it('draws no two things alike', () => {
    const drawn = entries.map(({ sample }) => JSON.stringify(sample));
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('KeyList', () => {
  it('says each thing in words of its own, under its heading', () => {
    const markup = renderToStaticMarkup(<KeyList entries={entries} language="en" />);
    const said = [...markup.matchAll(/<span>([^<]+)<\/span>/g)].map(([, text]) => text);
    expect(said).toHaveLength(entries.length);
    expect(new Set(said).size).toBe(entries.length);
    expect([...markup.matchAll(/<h3[^>]*>([^<]+)/g)].map(([, text]) => text)).toEqual([
      'Marks',
      'Movements',
      'Camps and borders',
    ]);
  });

  it('leaves out a heading without entries', () => {
    const markup = renderToStaticMarkup(
      <KeyList entries={entries.filter(({ item }) => item.kind === 'movement')} language="en" />,
    );
    expect([...markup.matchAll(/<h3/g)]).toHaveLength(1);
  });
});
