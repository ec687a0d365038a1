import type { SourceRecord } from './schema-sources.ts';

type Name = NonNullable<SourceRecord['author']>[number];

const given = (name: Name): string | undefined => ('given' in name ? name.given : undefined);

const familyOf = (name: Name): string => ('literal' in name ? name.literal : name.family);

const fullName = (name: Name): string =>
  [given(name), familyOf(name)].filter((part) => part !== undefined).join(' ');

const turnedName = (name: Name): string =>
  [familyOf(name), given(name)].filter((part) => part !== undefined).join(', ');

/** `A`, `A and B`, `A, B and C`. */
const listNames = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;

/** Names as they stand inside a sentence; empty for nobody. */
export const printNames = (names: readonly Name[] = []): string => listNames(names.map(fullName));

/** Names as a reference begins with them: the first by the family name, which asks for a comma before `and`. */
export const printHeadNames = (names: readonly Name[]): string => {
  const printed = names.map((name, index) => (index === 0 ? turnedName(name) : fullName(name)));
  return printed.length < 2
    ? printed.join('')
    : `${printed.slice(0, -1).join(', ')}, and ${printed.slice(-1).join('')}`;
};

/** Family names as running text cites them; from the fourth on `et al.` */
export const printShortNames = (names: readonly Name[]): string =>
  names.length > 3
    ? `${names.slice(0, 1).map(familyOf).join('')} et al.`
    : listNames(names.map(familyOf));
