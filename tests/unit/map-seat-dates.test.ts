import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/drawing/box.ts';
import { markBox, type PlannedMark } from '../../src/drawing/plan-marks.ts';
import { createDateSeats, type Standing } from '../../src/drawing/seat-dates.ts';
import type { Frame } from '../../src/timeline/frame.ts';
import { frame } from '../fixtures/map-frames.ts';
import { smallStory } from '../fixtures/small-story.ts';

const markSize = 34;

const markAt = (index: number, x: number, pile: readonly string[] = []): PlannedMark => ({
  event: smallStory.events[index] ?? raise(),
  place: Object.values(smallStory.places)[0] ?? raise(),
  phase: 'now',
  presence: 1,
  shown: 0.5,
  anchor: [x, 400],
  point: [x, 400],
  pile,
});

function raise(): never {
  throw new Error('the small story is too small');
}

const around = (
  marks: readonly PlannedMark[],
  avoid: Standing['avoid'] = [],
  built: Standing['built'] = [],
): Standing => ({
  free: { x: 480, y: 68, width: 936, height: 808 },
  markSize,
  boxes: marks.map((mark) => markBox(mark, markSize)),
  avoid,
  built,
});

const seat = createDateSeats(({ id }, year) => `${id} in ${year}`);

const plan = (of: Frame, marks: readonly PlannedMark[], standing: Standing) =>
  seat(of, marks, standing, (dates) => dates.map(() => ({ width: 51, height: 15 })));

describe('dates', () => {
  it('stand close to their marks, in the year of the picture, and on nothing', () => {
    const marks = [markAt(0, 700), markAt(1, 736), markAt(2, 772)];
    const dates = plan({ ...frame, epoch: '1956-10-23' }, marks, around(marks));
    expect(dates.length).toBeGreaterThanOrEqual(2);
    for (const [index, { event, text, box, shown }] of dates.entries()) {
      expect(text).toBe(`${event} in 1956`);
      expect(shown).toBe(0.5);
      const others = [...around(marks).boxes, ...dates.slice(index + 1).map((date) => date.box)];
      expect(others.some((other) => overlaps(box, other))).toBe(false);
      const own = marks.find((mark) => mark.event.id === event) ?? raise();
      const reach = { x: own.point[0] - 80, y: 340, width: 160, height: 120 };
      expect(overlaps(box, reach)).toBe(true);
    }
  });

  it('are left out where there is no room, and for piles', () => {
    const marks = [markAt(0, 700)];
    const ways = Array.from({ length: 40 }, (_, x) =>
      Array.from({ length: 40 }, (__, y) => [600 + 5 * x, 300 + 5 * y] as const),
    ).flat();
    expect(plan(frame, marks, around(marks, ways))).toEqual([]);
    const piled = [markAt(0, 700, ['a', 'b'])];
    expect(plan(frame, piled, around(piled))).toEqual([]);
  });

  it('keep off black houses where another side is free, and stay where none is', () => {
    const marks = [markAt(0, 700)];
    const boxIn = (built: Standing['built']) =>
      plan(frame, marks, around(marks, [], built))[0]?.box ?? raise();
    const free = boxIn([]);
    expect(free.x).toBeGreaterThan(700);
    const house = [[free.x + 4, free.y + 4] as const];
    expect(boxIn(house).x).toBeLessThan(700);
    const town = Array.from({ length: 1600 }, (_, index) => {
      return [600 + 5 * (index % 40), 300 + 5 * Math.floor(index / 40)] as const;
    });
    expect(boxIn(town)).toBeDefined();
  });
});
