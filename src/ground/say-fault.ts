export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it stands in the file. */
export const quote = (value: unknown): string => JSON.stringify(value) ?? 'missing';

/** What is wrong where `name` must hold one of `words`. */
export const wordFault = (
  record: Record<string, unknown>,
  name: string,
  words: readonly string[],
): string | null =>
  words.some((word) => word === record[name])
    ? null
    : `its ${name} is ${quote(record[name])}, not one of ${words.join(', ')}`;

const isDay = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

/** What is wrong with the days between which something is in force. */
export const spanFault = ({ from, to }: Record<string, unknown>): string | null => {
  for (const day of [from, to]) if (!isDay(day)) return `${quote(day)} is no day`;
  return from === undefined || to === undefined || String(from) < String(to)
    ? null
    : `it ends on ${quote(to)}, before it begins`;
};
