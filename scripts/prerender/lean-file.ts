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

const isShown = (name: unknown): boolean =>
  typeof name === 'object' &&
  name !== null &&
  'kind' in name &&
  ['sea', 'river'].includes(String(name.kind));

/** Of the ground's names those that the ground itself shows; towns are named by the story. */
export const shownNames = (file: unknown): unknown =>
  Array.isArray(file) ? file.filter(isShown) : file;
