/** Something in the story's data that must be mended before the story builds. */
export type Fault = {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The kind of record and its id, e.g. `event stalin-dies`; the name of the file where no record is meant. */
  readonly id: string;
  /** The offending value as it stands in the file; empty where something is missing. */
  readonly value: string;
  readonly problem: string;
  /** What would be right. */
  readonly remedy: string;
};

const longestValue = 100;

/** Prints any value of a data file on one line, shortened at the end. */
export const printValue = (value: unknown): string => {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
};

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** By file, then by line; each fault once. */
export const sortFaults = (faults: readonly Fault[]): readonly Fault[] => {
  const unique = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...unique.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.id, b.id),
  );
};

/** One block of two or three lines; the first begins with `file:line`, which editors can follow. */
export const formatFault = ({ file, line, id, value, problem, remedy }: Fault): string =>
  [
    `${file}:${line}  ${id}: ${problem}`,
    ...(value === '' ? [] : [`    found   ${value}`]),
    `    remedy  ${remedy}`,
  ].join('\n');

/** All faults, one block each, with a line that counts them. */
export const formatFaults = (faults: readonly Fault[], verdict = 'Nothing was built.'): string =>
  [
    ...faults.map(formatFault),
    faults.length === 1
      ? `1 fault in the story. ${verdict}`
      : `${faults.length} faults in the story. ${verdict}`,
  ].join('\n\n');
