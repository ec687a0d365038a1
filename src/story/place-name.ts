import type { DayNumber, Place, PlaceName } from './story.ts';

const isInForce = ({ from, to }: PlaceName, day: DayNumber): boolean =>
  (from === null || from <= day) && (to === null || day < to);

const isDated = ({ from, to }: PlaceName): boolean => from !== null || to !== null;

/** The first of some names, a name of its own period before one for all times. */
const firstName = (names: readonly PlaceName[]): PlaceName | undefined =>
  names.find(isDated) ?? names[0];

/**
 * What a place is called on a day: its name in the reader's language (BCP 47), or any name where there
 * is none; and its own name where that is another. A day may be a fraction.
 */
export const nameOn = (
  place: Pick<Place, 'id' | 'names'>,
  day: DayNumber,
  language: string,
): { readonly name: string; readonly local: string | null } => {
  const inForce = place.names.filter((name) => isInForce(name, day));
  const own = firstName(inForce.filter((name) => name.local));
  const name =
    firstName(inForce.filter((one) => one.language === language)) ??
    firstName(inForce) ??
    place.names[0];
  const text = name?.text ?? place.id;
  return { name: text, local: own === undefined || own.text === text ? null : own.text };
};
