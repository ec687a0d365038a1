import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { eventsById } from '../../src/timeline/events-by-id.ts';
import { frameOfEvents, whichFirst } from '../../src/timeline/which-first.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { screenOf } from '../fixtures/screens.ts';

const story = compiledStory();
const known = eventsById(story);
const asked = story.scenes.flatMap(({ id }, index) => {
  const question = whichFirst(story, id);
  return question === null ? [] : [{ id, index, ...question }];
});
const eventOf = (id: string) => {
  const event = known.get(id)?.event;
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
};

describe('what came first', () => {
  it('can be asked in nearly every scene', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(whichFirst(story, 'nowhere')).toBeNull();
  });

  it('asks for two to four events whose dates are sure and do not touch', () => {
    for (const { id, inOrder } of asked) {
      expect(inOrder.length, id).toBeGreaterThanOrEqual(2);
      expect(inOrder.length, id).toBeLessThanOrEqual(4);
      const dates = inOrder.map((event) => eventOf(event).date);
      for (const [index, { span, certain, precision }] of dates.entries()) {
        expect({ certain, isYear: precision === 'year' }).toEqual({ certain: true, isYear: false });
        const next = dates[index + 1];
        if (next !== undefined) expect(next.span.begin - span.end, id).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('asks only for what the story has told so far, and not long ago', () => {
    for (const { id, index, inOrder } of asked) {
      const near = story.scenes.slice(Math.max(0, index - 8), index + 1);
      const told = new Set(near.flatMap(({ events }) => events.map((event) => event.id)));
      for (const event of inOrder) expect(told.has(event), `${id}: ${event}`).toBe(true);
    }
  });

  it('shows them mixed, and each time in the same way', () => {
    for (const { id, shown, inOrder } of asked) {
      expect(shown).not.toEqual(inOrder);
      expect([...shown].sort()).toEqual([...inOrder].sort());
      expect(whichFirst(story, id)?.shown).toEqual(shown);
    }
  });

  it('shows their places, and nothing else, on the map', () => {
    const viewport = screenOf(1920, 1080);
    const { frameAt, restOf } = createTimeline(story, viewport);
    for (const { id, inOrder } of asked) {
      const frame = frameOfEvents(frameAt(restOf(id)), inOrder, story, viewport);
      expect(frame.events.map((event) => event.id)).toEqual(inOrder);
      expect(new Set(frame.labels.map(({ place }) => place))).toEqual(
        new Set(inOrder.map((event) => eventOf(event).place)),
      );
      expect(frame.routes).toEqual([]);
      expect(Number.isFinite(frame.camera.zoom)).toBe(true);
    }
  });
});
