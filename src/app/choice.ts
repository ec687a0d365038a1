/** What asks for scenes: to print them, or to print them for a class with what it works with. */
export type ChoiceName = 'scenes' | 'lesson';

/** Whether an address asks for the sheets of a lesson. */
export const choiceName = (search: string): ChoiceName =>
  new URLSearchParams(search).has('lesson') ? 'lesson' : 'scenes';

/** A lesson of the whole story. */
const whole = 'all';

/**
 * The scenes that an address asks for (`?scenes=s01,s25` or `?lesson=s01,s25`), in story order: all of them where it
 * names none that the story has.
 */
export const readChoice = (search: string, all: readonly string[]): readonly string[] => {
  const named = (new URLSearchParams(search).get(choiceName(search)) ?? '').split(',');
  const known = all.filter((id) => named.includes(id));
  return known.length === 0 ? all : known;
};

/**
 * The query of an address that asks for these scenes; without any for all of them.
 * @param search the query that it stood beside: what else that asks for stays.
 */
export const writeChoice = (
  chosen: readonly string[],
  all: readonly string[],
  search = '',
): string => {
  const name = choiceName(search);
  const query = new URLSearchParams(search);
  query.delete(name);
  const isAll = chosen.length === all.length;
  const choice = isAll && name === 'scenes' ? [] : [`${name}=${isAll ? whole : chosen.join(',')}`];
  const parts = [query.toString(), ...choice].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};
