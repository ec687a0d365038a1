import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

/** A line of a table. `cell` throws where the table has no such column. */
export type Row = {
  readonly line: number;
  readonly columns: readonly string[];
  readonly cell: (column: string) => string;
};

/** The rows of a CSV table with one row a line, white space around cells taken off. */
export const parseTable = (text: string, file: string): readonly Row[] =>
  csvParse(text).map((record, index) => ({
    line: index + 2,
    columns: Object.keys(record),
    cell: (column) => {
      const value = record[column];
      if (value === undefined) throw new Error(`${file} has no column "${column}"`);
      return value.trim();
    },
  }));

export const readTable = (file: string): readonly Row[] =>
  parseTable(readFileSync(file, 'utf8'), file);
