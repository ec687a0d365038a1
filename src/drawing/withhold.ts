import type { Frame } from '../timeline/frame.ts';
import type { Withholdable } from '../timeline/withheld.ts';
import type { PlannedPicture } from './plan-picture.ts';

/**
 * The picture without what its Frame keeps back. Events and places are shown again in the order in which the Frame has
 * them. Without names there are none of the ground either, for they tell where one is; a mark takes its date with it.
 */
export const withhold = (
  planned: PlannedPicture,
  { events, labels, withheld }: Pick<Frame, 'events' | 'labels' | 'withheld'>,
): PlannedPicture => {
  if (withheld === undefined || withheld.kinds.length === 0) return planned;
  const { kinds, revealed } = withheld;
  const isKept = (kind: Withholdable) => kinds.includes(kind);
  const shownEvents = new Set(events.slice(0, revealed).map(({ id }) => id));
  const shownPlaces = new Set(labels.slice(0, revealed).map(({ place }) => place));
  const { marks, names, dates, groundNames, wayNames } = planned;
  return {
    ...planned,
    marks: isKept('marks') ? marks.filter(({ event }) => shownEvents.has(event.id)) : marks,
    dates:
      isKept('marks') || isKept('dates')
        ? dates.filter(({ event }) => shownEvents.has(event))
        : dates,
    names: isKept('names') ? names.filter(({ place }) => shownPlaces.has(place.id)) : names,
    groundNames: isKept('names') ? [] : groundNames,
    wayNames: isKept('names') ? [] : wayNames,
  };
};
