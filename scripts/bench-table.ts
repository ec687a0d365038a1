import { z } from 'zod';

/** What `npm run bench` answers for, by its letter; `–` is what it measures besides. */
export const promises = {
  a: 'main thread a frame, the story against a map that stands still',
  b: 'main thread a frame, among more and more events',
  c: 'frameAt, among more and more events',
  d: 'loading and inputs, four times slower, over a slow network',
  e: 'long tasks while scrolling',
  f: 'memory over twenty passes',
  g: 'from the last scroll to the settled picture',
  '–': 'more',
} as const;

type Letter = keyof typeof promises;

const letters = Object.keys(promises) as Letter[];

/** One figure of a run. Without a limit it is told, and not judged. */
export type BenchRow = {
  readonly promise: Letter;
  readonly name: string;
  /** Not a number where nothing could be measured, which fails. */
  readonly figure: number;
  /** `×` for a ratio within the run. */
  readonly unit: string;
  /** The most that the figure may be, in the same unit. */
  readonly limit?: number | undefined;
};

const rowShape = z.object({
  promise: z.enum(letters),
  name: z.string(),
  // JSON has no word for what is not a number.
  figure: z.number().nullable(),
  unit: z.string(),
  limit: z.number().optional(),
});

/** Reads rows as `lineOf` writes them, one a line. */
export const readRows = (lines: string): BenchRow[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowShape.parse(JSON.parse(line)))
    .map((row) => ({ ...row, figure: row.figure ?? Number.NaN }));

export const lineOf = (row: BenchRow): string => `${JSON.stringify(row)}\n`;

export const isWithin = ({ figure, limit = Number.POSITIVE_INFINITY }: BenchRow): boolean =>
  figure <= limit;

/** Three digits that count. */
const digits = (figure: number): string => {
  const whole = Math.abs(figure);
  if (whole >= 100 || figure === 0) return figure.toFixed(0);
  if (whole >= 10) return figure.toFixed(1);
  return figure.toFixed(whole >= 1 ? 2 : 3);
};

const withUnit = (figure: number, unit: string): string => `${digits(figure)} ${unit}`.trim();

const verdictOf = (row: BenchRow): string => {
  if (!isWithin(row)) return 'FAILED';
  return row.limit === undefined ? '' : 'ok';
};

const cellsOf = (row: BenchRow): readonly string[] => [
  row.promise,
  row.name,
  withUnit(row.figure, row.unit),
  row.limit === undefined ? '' : `≤ ${withUnit(row.limit, row.unit)}`,
  verdictOf(row),
];

/** One row by itself, as a bench tells it at once. */
export const rowLine = (row: BenchRow): string =>
  cellsOf(row)
    .filter((cell) => cell !== '')
    .join('  ');

/** What is promised, and of what nothing was measured. */
const missingIn = (rows: readonly BenchRow[]): Letter[] =>
  letters.filter((letter) => letter !== '–' && rows.every(({ promise }) => promise !== letter));

/** Everything that is promised was measured, and kept. */
export const isKept = (rows: readonly BenchRow[]): boolean =>
  missingIn(rows).length === 0 && rows.every(isWithin);

/** The table of a run, in the order of the promises; what failed, and what was not measured, is marked. */
export const benchTable = (rows: readonly BenchRow[]): string => {
  const missing = missingIn(rows).map((letter) => [
    letter,
    promises[letter],
    'not measured',
    '',
    'FAILED',
  ]);
  const cells = [...rows.map(cellsOf), ...missing].sort(
    ([one], [other]) => letters.indexOf(one as Letter) - letters.indexOf(other as Letter),
  );
  const table = [['', 'what', 'measured', 'limit', ''], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = (column: number) => column === 2 || column === 3;
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
