import type { Drawn } from '../timeline/renderer.ts';
import type { PlannedPicture } from './plan-picture.ts';

/** The names and dates that can be read in a picture, with the boxes that they stand in. */
export const labelsOf = ({
  names,
  dates,
  groundNames,
}: Pick<PlannedPicture, 'names' | 'dates' | 'groundNames'>): Drawn['labels'] => [
  ...names.flatMap(({ place: { id }, wording: { text }, box }) =>
    box === null ? [] : [{ id, text, ...box }],
  ),
  ...dates.map(({ event, text, box }) => ({ id: `date-${event}`, text, ...box })),
  ...groundNames.map(({ name: { id, text }, box }) => ({ id, text, ...box })),
];
