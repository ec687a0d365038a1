import type { Span } from '../ground/ground.ts';
import { inForceOn } from '../ground/in-force.ts';
import { dayNumber } from '../story/days.ts';

/** Features, by index, that come into force and go out of force. */
export type Turn = { readonly begins: readonly number[]; readonly ends: readonly number[] };

export type Epochs = {
  /** What must change between two days; from null, where nothing timed is in force. */
  between(from: string | null, to: string): Turn;
  /**
   * A day (ISO) on which exactly the features that `isShown` names are in force: `guess` where it is one, else
   * the first of such days, null where they never are together.
   */
  dayOf(isShown: (index: number) => boolean, guess: string): string | null;
};

/** A day before all changes. */
const beforeAll = '0001-01-01';

type Switch = { readonly day: string; readonly index: number };

/** The number of days in the list that are not after `day`. */
const countUntil = (switches: readonly Switch[], day: string): number => {
  let [low, high] = [0, switches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((switches[middle]?.day ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Indexes times by the days on which they begin and end, so that a step from day to day costs what
 * changes on the way and not what there is.
 */
export const createEpochs = (times: readonly Span[]): Epochs => {
  const timed = times.flatMap((span, index) =>
    span.from === undefined && span.to === undefined ? [] : [{ index, span }],
  );
  const switches = timed
    .flatMap(({ index, span: { from, to } }): Switch[] => [
      ...(from === undefined ? [] : [{ day: from, index }]),
      ...(to === undefined ? [] : [{ day: to, index }]),
    ])
    .sort((a, b) => a.day.localeCompare(b.day) || a.index - b.index);

  const holdsOn = (day: string): ((index: number) => boolean) => {
    const inForce = inForceOn(dayNumber(day));
    return (index) => inForce(times[index] ?? {});
  };

  const between = (from: string | null, to: string): Turn => {
    if (from === null) {
      return { begins: timed.map(({ index }) => index).filter(holdsOn(to)), ends: [] };
    }
    const [first, last] = from < to ? [from, to] : [to, from];
    const touched = switches.slice(countUntil(switches, first), countUntil(switches, last));
    const [before, after] = [holdsOn(from), holdsOn(to)];
    const changed = [...new Set(touched.map(({ index }) => index))];
    return {
      begins: changed.filter((index) => after(index) && !before(index)),
      ends: changed.filter((index) => before(index) && !after(index)),
    };
  };

  return {
    between,
    dayOf: (isShown, guess) => {
      const shown = timed.map(({ index }) => ({ index, isShown: isShown(index) }));
      const fits = (day: string): boolean => {
        const holds = holdsOn(day);
        return shown.every((one) => holds(one.index) === one.isShown);
      };
      const days = [guess, beforeAll, ...new Set(switches.map(({ day }) => day))];
      return days.find(fits) ?? null;
    },
  };
};
