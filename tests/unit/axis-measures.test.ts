import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/story/days.ts';
import { axisOf, dayAt } from '../../src/timeline/axis.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { heightOfDay, letteredYears } from '../../src/ui/axis-measures.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();
const timeline = createTimeline(story, {
  width: 1440,
  height: 900,
  padding: { top: 80, right: 0, bottom: 84, left: 600 },
});
const axis = axisOf(story, timeline);

describe('the measures of the axis', () => {
  it('set a later day no lower, and every day on the calendar', () => {
    const day = fc.integer({ min: -30_000, max: 30_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = [heightOfDay(Math.min(a, b)), heightOfDay(Math.max(a, b))];
        expect(early).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(1);
        expect(late).toBeGreaterThanOrEqual(early);
      }),
    );
    expect(heightOfDay(dayNumber('1956-01-01'))).toBeGreaterThan(
      heightOfDay(dayNumber('1955-01-01')),
    );
  });

  it('find the day of the picture at every sample of the clock, and one between two days between', () => {
    for (const { position, day } of axis.clock) expect(dayAt(axis.clock, position)).toBe(day);
    fc.assert(
      fc.property(fc.double({ min: 0, max: axis.length, noNaN: true }), (position) => {
        const next = axis.clock.findIndex((sample) => sample.position > position);
        const pair = next === -1 ? axis.clock.slice(-1) : axis.clock.slice(next - 1, next + 1);
        const days = pair.map(({ day }) => day);
        const day = dayAt(axis.clock, position as Position);
        expect(day).toBeGreaterThanOrEqual(Math.min(...days));
        expect(day).toBeLessThanOrEqual(Math.max(...days));
      }),
    );
  });

  it('letter the long years and the far ways back, without a collision', () => {
    const labels = letteredYears(axis);
    const onTheWay = labels.filter(({ way }) => way === 'on').map(({ year }) => year);
    const back = labels.filter(({ way }) => way === 'back').map(({ year }) => year);
    for (const year of [1953, 1956, 1957]) expect(onTheWay).toContain(year);
    expect(back).toContain(1948);
    const room = 0.045 * axis.length;
    const starts = labels
      .map(({ position, way }) => (way === 'back' ? position - room : position))
      .sort((a, b) => a - b);
    expect(starts[0]).toBeGreaterThanOrEqual(0);
    expect(starts.at(-1)).toBeLessThanOrEqual(axis.length - room);
    starts.slice(1).forEach((start, index) => {
      expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(room - 1e-9);
    });
  });

  it('letter a way back where the calendar begins to fall', () => {
    for (const { position, year } of letteredYears(axis).filter(({ way }) => way === 'back')) {
      const rewind = axis.rewinds.find(({ begin }) => begin === position);
      expect(rewind).toBeDefined();
      const before = new Date(timeline.frameAt(position).date * 86_400_000).getUTCFullYear();
      expect(year).toBeLessThan(before);
    }
  });
});
