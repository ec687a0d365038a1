import { nameOn } from '../story/place-name.ts';
import type { DayNumber, Place, Story } from '../story/story.ts';

/** The name of a place on a day; of a house or a square also the town that it is in. */
export const placeTitle = (
  place: Place,
  day: DayNumber,
  { places, language }: Pick<Story, 'places' | 'language'>,
): string => {
  const around = place.kind === 'site' && place.parent !== null ? places[place.parent] : undefined;
  const named = around?.kind === 'city' ? [place, around] : [place];
  return named.map((one) => nameOn(one, day, language).name).join(', ');
};
