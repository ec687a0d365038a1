import { bisectRight } from 'd3-array';
import type { DayNumber, DaySpan } from '../story/story.ts';

type Spanned = { readonly date: { readonly span: DaySpan } };

/** The events of a story indexed by time. Both questions cost O(log n), the second plus its answer. */
export type BegunEvents = {
  /** How many of the events have begun on `day`. */
  countOn(day: DayNumber): number;
  /** The indices of the events that have begun on `day` and were not over on `since`, ascending. */
  lastingOn(day: DayNumber, since?: DayNumber): number[];
};

/**
 * @param events sorted by the day they begin. The index is an implicit binary tree over them in which
 * every node knows the latest end below it (T. H. Cormen et al., Introduction to Algorithms, interval trees).
 */
export const indexByTime = (events: readonly Spanned[]): BegunEvents => {
  const begins = Float64Array.from(events, (event) => event.date.span.begin);
  const latestEnd = new Float64Array(events.length);
  const build = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >> 1;
    const own = events[middle]?.date.span.end ?? Number.NEGATIVE_INFINITY;
    const end = Math.max(own, build(low, middle), build(middle + 1, high));
    latestEnd[middle] = end;
    return end;
  };
  build(0, events.length);

  const collect = (
    low: number,
    high: number,
    day: number,
    since: number,
    found: number[],
  ): void => {
    if (low >= high) return;
    const middle = (low + high) >> 1;
    if ((latestEnd[middle] ?? Number.NEGATIVE_INFINITY) <= since) return;
    collect(low, middle, day, since, found);
    const span = events[middle]?.date.span;
    if (span === undefined || span.begin > day) return;
    if (span.end > since) found.push(middle);
    collect(middle + 1, high, day, since, found);
  };

  return {
    countOn: (day) => bisectRight(begins, day),
    lastingOn: (day, since = day) => {
      const found: number[] = [];
      collect(0, events.length, day, since, found);
      return found;
    },
  };
};
