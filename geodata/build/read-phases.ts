import { z } from 'zod';
import { areaRanks, camps, confidences } from '../../src/ground/ground.ts';
import type { Phase } from './phase.ts';
import type { Row } from './read-table.ts';

const day = z.union([z.literal(''), z.iso.date()]);
const degrees = (limit: number) =>
  z.union([z.literal(''), z.coerce.number().min(-limit).max(limit)]);

/** Each column by its name, with what may stand in it. */
const columns = {
  rank: z.union([z.literal(''), z.enum(areaRanks)]),
  camp: z.enum(camps),
  hatched: z.enum(['', 'yes']),
  confidence: z.enum(confidences),
  from: day,
  to: day,
  lon: degrees(180),
  lat: degrees(90),
};

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** @throws Error naming the line and the column in which the table says what it may not say. */
const readCell = <Name extends keyof typeof columns>(
  row: Row,
  name: Name,
): z.infer<(typeof columns)[Name]> => {
  const { success, data, error } = columns[name].safeParse(row.cell(name));
  if (success) return data as z.infer<(typeof columns)[Name]>;
  throw new Error(`line ${row.line}: ${name} "${row.cell(name)}": ${error.issues[0]?.message}`);
};

/** The names in a row by language (BCP 47), one from each column `name_…` that says something. */
const readNames = ({ columns: named, cell }: Row): Readonly<Record<string, string>> =>
  Object.fromEntries(
    named
      .filter((column) => column.startsWith('name_'))
      .map((column) => [column.slice('name_'.length), cell(column)])
      .filter(([, name]) => name !== ''),
  );

const readPhase = (row: Row): Phase => {
  const [rank, from, to] = [readCell(row, 'rank'), readCell(row, 'from'), readCell(row, 'to')];
  const [lon, lat] = [readCell(row, 'lon'), readCell(row, 'lat')];
  return {
    line: row.line,
    id: row.cell('id'),
    names: readNames(row),
    cells: words(row.cell('cells')),
    camp: readCell(row, 'camp'),
    hatched: readCell(row, 'hatched') === 'yes',
    status: row.cell('status'),
    parent: words(row.cell('parent')),
    whatChanged: row.cell('what_changed'),
    confidence: readCell(row, 'confidence'),
    source: row.cell('source'),
    note: row.cell('note'),
    ...(rank === '' ? {} : { rank }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(lon === '' || lat === '' ? {} : { labelPoint: [lon, lat] }),
  };
};

/**
 * The phases of the table of territories, in its order.
 * @throws Error naming every line that cannot be read.
 */
export const readPhases = (rows: readonly Row[]): readonly Phase[] => {
  const faults: string[] = [];
  const phases = rows.flatMap((row) => {
    try {
      return [readPhase(row)];
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (faults.length > 0) throw new Error(`territories.csv:\n${faults.join('\n')}`);
  return phases;
};
