import { csvFormatRow } from 'd3-dsv';
import type { Cell, Credit, Row } from './table.ts';

/** Tells spreadsheets that the letters are UTF-8: without it they show Poznań as PoznaÅ„. */
const byteOrderMark = '\u{FEFF}';

const write = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
};

const wktLine = (line: readonly (readonly number[])[]): string =>
  `(${line.map((position) => position.join(' ')).join(',')})`;

/** Where a record is, in columns that GIS programs know: degrees for a point, well-known text for lines. */
const geometryCells = ({ geometry }: Row): Readonly<Record<string, Cell>> => {
  switch (geometry.type) {
    case 'Point': {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return { longitude, latitude };
    }
    case 'MultiLineString':
      return { WKT: `MULTILINESTRING(${geometry.coordinates.map(wktLine).join(',')})` };
  }
};

/**
 * A table after RFC 4180, in UTF-8, with a row of headings. The credit stands in the last columns of every
 * row, so that it stays when rows are filtered, sorted or copied. Lists are joined by semicolons.
 */
export const writeCsv = (rows: readonly Row[], { title, licence, attribution }: Credit): string => {
  const tables = rows.map((row) => ({
    ...row.cells,
    ...geometryCells(row),
    dataset: title,
    licence,
    attribution,
  }));
  const columns = Object.keys(tables[0] ?? {});
  const lines = tables.map((table: Readonly<Record<string, Cell>>) =>
    csvFormatRow(columns.map((column) => write(table[column]))),
  );
  return byteOrderMark + [csvFormatRow(columns), ...lines, ''].join('\r\n');
};
