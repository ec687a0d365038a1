/**
 * The scenes that an address asks for (`?scenes=s01,s25`), in story order: all of them where it names
 * none that the story has.
 */
export const readChoice = (search: string, all: readonly string[]): readonly string[] => {
  const named = (new URLSearchParams(search).get('scenes') ?? '').split(',');
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
  const query = new URLSearchParams(search);
  query.delete('scenes');
  const choice = chosen.length === all.length ? [] : [`scenes=${chosen.join(',')}`];
  const parts = [query.toString(), ...choice].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};
