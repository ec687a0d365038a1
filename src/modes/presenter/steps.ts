import type { Axis } from '../../timeline/axis.ts';
import type { Position } from '../../timeline/frame.ts';

/** Positions between two arrivals of a scene that are told one after the other, not together. */
const apart = 0.12;

/** Positions before an arrival at which nothing of it is seen yet: the line is sampled every twentieth. */
const before = 0.05;

/** Positions by which a step must differ from a place to lead anywhere. */
const leastStep = 1e-3;

/** Just before each arrival that a scene tells apart from the one before it. */
const stopsBetween = (arrivals: readonly Position[]): Position[] =>
  arrivals.flatMap((at, index) => {
    const last = arrivals[index - 1];
    return last !== undefined && at - last >= apart ? [(at - before) as Position] : [];
  });

/**
 * Where a presenter stops, ascending: the opening, then each scene at rest, after a stop for each of its events but the
 * last.
 * @param playBegins the share of a scene's interval, by its index, at which its travel ends.
 */
export const stepsOf = (
  { rests, arrivals }: Pick<Axis, 'rests' | 'arrivals'>,
  playBegins: (scene: number) => number,
): readonly Position[] => [
  0 as Position,
  ...rests.flatMap((rest, scene) => {
    const played = arrivals.filter((at) => at >= scene + playBegins(scene) && at < rest);
    return [...stopsBetween(played), rest];
  }),
];

/** The step after a place or before it; the place itself where there is none. */
export const stepFrom = (
  steps: readonly Position[],
  place: Position,
  way: 'next' | 'previous',
): Position =>
  (way === 'next'
    ? steps.find((step) => step > place + leastStep)
    : steps.findLast((step) => step < place - leastStep)) ?? place;
