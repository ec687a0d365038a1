import type { Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';

/** What of a Frame decides which traces are drawn. */
export type TracesWanted = Pick<Frame, 'past' | 'hidden'>;

/** The events whose traces are drawn, by index, ascending. */
export type ShownTraces = (wanted: TracesWanted) => readonly number[];

/**
 * So many traces of one place are drawn: each lies whole under the next, which lets three tenths through. Of what
 * lies below these, a thousandth would shine through, which is less than a screen can show.
 */
export const mostTraces = 6;

/** How many of some ascending numbers are below one. */
const countBelow = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Which traces can be seen. Costs as much as there are places, and not events. */
export const createShownTraces = ({
  events,
  places,
}: Pick<Story, 'events' | 'places'>): ShownTraces => {
  const byPlace = new Map<string, number[]>();
  for (const [id, { place }] of events.entries()) {
    if (places[place] === undefined) continue;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [id]);
    else known.push(id);
  }

  const shownOf = ({ past, hidden }: TracesWanted): readonly number[] => {
    const shown: number[] = [];
    for (const ids of byPlace.values()) {
      let left = mostTraces;
      for (let at = countBelow(ids, past) - 1; at >= 0 && left > 0; at -= 1) {
        const id = ids[at] ?? 0;
        const category = events[id]?.category;
        if (category === undefined || hidden.includes(category)) continue;
        shown.push(id);
        left -= 1;
      }
    }
    return shown.sort((a, b) => a - b);
  };

  /** What is drawn is asked for again when something else is to be. */
  let last: { readonly wanted: TracesWanted; readonly shown: readonly number[] } | null = null;

  return (wanted) => {
    if (last?.wanted.past !== wanted.past || last.wanted.hidden.join() !== wanted.hidden.join()) {
      last = { wanted, shown: shownOf(wanted) };
    }
    return last.shown;
  };
};
