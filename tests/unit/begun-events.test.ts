import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DayNumber } from '../../src/story/story.ts';
import { indexByTime } from '../../src/timeline/begun-events.ts';

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 })))
  .map((pairs) =>
    pairs
      .map(([begin, length]) => ({
        date: { span: { begin: begin as DayNumber, end: (begin + length) as DayNumber } },
      }))
      .sort((a, b) => a.date.span.begin - b.date.span.begin),
  );

it('counts and finds the same events as looking at every one of them', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -2, max: 105 }), (events, at) => {
      const day = at as DayNumber;
      const index = indexByTime(events);
      expect(index.countOn(day)).toBe(events.filter(({ date }) => date.span.begin <= day).length);
      expect(index.lastingOn(day)).toEqual(
        events.flatMap(({ date }, number) =>
          date.span.begin <= day && date.span.end > day ? [number] : [],
        ),
      );
    }),
  );
});
