import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/timeline/axis.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { rewindDays } from '../../src/timeline/phases.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();
const viewport = {
  width: 1440,
  height: 900,
  padding: { top: 80, right: 0, bottom: 84, left: 600 },
};
const timeline = createTimeline(story, viewport);
const axis = axisOf(story, timeline);

describe('the axis of the story', () => {
  it('has a rest for each scene, at the end of which the line ends', () => {
    expect(axis.rests).toHaveLength(story.scenes.length);
    expect(axis.rests.at(-1)).toBe(axis.length);
    expect([...axis.rests].sort((a, b) => a - b)).toEqual(axis.rests);
  });

  it('is filled by the chapters, without a gap', () => {
    expect(axis.chapters[0]?.begin).toBe(0);
    expect(axis.chapters.at(-1)?.end).toBe(axis.length);
    axis.chapters.slice(1).forEach(({ begin }, index) => {
      expect(begin).toBe(axis.chapters[index]?.end);
    });
  });

  it('shows each event of each scene where it arrives', () => {
    const told = story.scenes.reduce((sum, { events }) => sum + events.length, 0);
    expect(axis.arrivals).toHaveLength(told);
    expect([...axis.arrivals].sort((a, b) => a - b)).toEqual(axis.arrivals);
  });

  it('has the days of the picture itself', () => {
    for (const { position, day } of axis.clock) {
      expect(timeline.frameAt(position).date).toBe(day);
    }
  });

  it('letters each new year, and the years that the story goes back to', () => {
    const years = axis.years.map(({ year }) => year);
    for (const year of [1953, 1954, 1955, 1956, 1957]) expect(years).toContain(year);
    for (const [index, year] of years.entries()) expect(year).not.toBe(years[index + 1]);
  });

  it('shows each rewind of the clock, and no step forward', () => {
    const backAt = story.scenes.flatMap((_, index) => {
      const before = timeline.frameAt(index as Position).date;
      const after = timeline.frameAt((index + (timeline.ways[index]?.playBegins ?? 0)) as Position);
      return after.date < before - rewindDays ? [index] : [];
    });
    expect(backAt.length).toBeGreaterThan(0);
    expect(axis.rewinds.map(({ begin }) => begin)).toEqual(backAt);
  });

  it('is the same line in another viewport, but for the moments at which events arrive', () => {
    const phone = { width: 390, height: 844, padding: { top: 68, right: 0, bottom: 422, left: 0 } };
    const other = axisOf(story, createTimeline(story, phone));
    expect(other.rests).toEqual(axis.rests);
    expect(other.rewinds.map(({ begin }) => begin)).toEqual(axis.rewinds.map(({ begin }) => begin));
    expect(other.arrivals).toHaveLength(axis.arrivals.length);
  });
});
