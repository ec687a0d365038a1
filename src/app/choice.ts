/**
 * The scenes that an address asks for (`?scenes=s01,s25`), in story order: all of them where it names
 * none that the story has.
 */
export const readChoice = (search: string, all: readonly string[]): readonly string[] => {
  const named = (new URLSearchParams(search).get('scenes') ?? '').split(',');
  const known = all.filter((id) => named.includes(id));
  return known.length === 0 ? all : known;
};

/** The part of an address that asks for these scenes; empty for all of them. */
export const writeChoice = (chosen: readonly string[], all: readonly string[]): string =>
  chosen.length === all.length ? '' : `?scenes=${chosen.join(',')}`;
