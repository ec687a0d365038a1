import type { DayNumber, EventId, Route, RouteId, StoryEvent } from '../story/story.ts';
import type { FrameRoute, ThreadStop } from './frame.ts';
import { share } from './phases.ts';

/**
 * The movements that have set out on a day and were not over on `since`: drawn as far as the days of the record
 * say, the day itself counted whole.
 */
export const routesOn = (
  routes: Readonly<Record<RouteId, Route>>,
  day: DayNumber,
  since: DayNumber,
): readonly FrameRoute[] =>
  Object.values(routes).flatMap(({ id, date: { span } }) =>
    span.begin <= day && span.end > since
      ? [{ id, progress: share(Math.floor(day) + 1, span.begin, span.end), presence: 1 }]
      : [],
  );

/** The thread through some events: their places, each once as long as the next events are there too. */
export const threadOn = (
  events: readonly EventId[],
  eventOf: ReadonlyMap<EventId, Pick<StoryEvent, 'place' | 'date'>>,
  day: DayNumber,
): readonly ThreadStop[] => {
  const stops: ThreadStop[] = [];
  for (const id of events) {
    const event = eventOf.get(id);
    if (event === undefined || event.place === stops.at(-1)?.place) continue;
    stops.push({ place: event.place, begun: event.date.span.begin <= day });
  }
  return stops;
};
