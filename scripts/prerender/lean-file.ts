/** What historians are told of a thing; nothing of it is drawn. */
const remarks: ReadonlySet<string> = new Set([
  'accuracy',
  'confidence',
  'note',
  'source',
  'status',
  'whatChanged',
]);

/** A file of the ground as it is published: without remarks, and without spaces. */
export const leanFile = (file: unknown): string =>
  JSON.stringify(file, (key, value: unknown) => (remarks.has(key) ? undefined : value));

/** The kinds of names that a globe bears; the others come nearer to the ground. */
const globeKinds: ReadonlySet<unknown> = new Set(['sea', 'region']);

const kindOf = (name: unknown): unknown =>
  typeof name === 'object' && name !== null && 'kind' in name ? name.kind : undefined;

/** The ground's names in two parts: those of a globe, and those that are read from nearer. */
export const splitNames = (names: readonly unknown[]) => ({
  globe: names.filter((name) => globeKinds.has(kindOf(name))),
  near: names.filter((name) => !globeKinds.has(kindOf(name))),
});
