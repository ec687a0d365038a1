import type { DayNumber, DaySpan } from '../story/story.ts';
import { clockEnds } from './phases.ts';

/** The clock of one scene: a never falling function from the share of the play to a day, and back. */
export type SceneClock = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  dayAt(play: number): DayNumber;
  /** The earliest share of the play at which the clock has reached `day`. */
  playAt(day: DayNumber): number;
};

/** A moment at which the clock is to show a certain day. */
export type ClockMark = { readonly play: number; readonly day: DayNumber };

/** The days of a span that a clock shows: from its first to its last, both included. */
export const shownDays = ({
  begin,
  end,
}: DaySpan): readonly [first: DayNumber, last: DayNumber] => [
  begin,
  Math.max(begin, end - 1) as DayNumber,
];

/**
 * Runs evenly between the marks, so that crowded days pass slowly and empty months fast.
 * `marks` must rise in play and in day, and lie within the span.
 */
export const createSceneClock = (span: DaySpan, marks: readonly ClockMark[]): SceneClock => {
  const [first, last] = shownDays(span);
  const knots: readonly ClockMark[] = [
    { play: 0, day: first },
    ...marks,
    { play: clockEnds, day: last },
  ];
  const pairs = knots.slice(1).map((to, index) => ({ from: knots[index] ?? to, to }));
  return {
    first,
    last,
    dayAt: (play) => {
      if (play <= 0) return first;
      const pair = pairs.find(({ to }) => play < to.play);
      if (pair === undefined) return last;
      const part = (play - pair.from.play) / (pair.to.play - pair.from.play);
      return (pair.from.day + part * (pair.to.day - pair.from.day)) as DayNumber;
    },
    playAt: (day) => {
      if (day <= first) return 0;
      const pair = pairs.find(({ to }) => day <= to.day);
      if (pair === undefined) return clockEnds;
      const part = (day - pair.from.day) / (pair.to.day - pair.from.day);
      return pair.from.play + part * (pair.to.play - pair.from.play);
    },
  };
};
