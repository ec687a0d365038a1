import { type BorderRank, borderRanks } from '../../src/ground/ground.ts';
import type { Row } from './read-table.ts';

/** A line of borders.csv: between `one` and each of `others`, territories or cells, as what to draw. */
export type BorderRule = {
  readonly one: string;
  readonly others: readonly string[];
  readonly rank: BorderRank;
};

/**
 * The exceptions from the rule that a border between states is international.
 * @throws Error naming each line with an unknown rank, or a name that is neither in `known`.
 */
export const readBorderRules = (
  rows: readonly Row[],
  known: ReadonlySet<string>,
): readonly BorderRule[] => {
  const faults: string[] = [];
  const rules = rows.flatMap((row) => {
    const rank = borderRanks.find((name) => name === row.cell('rank'));
    if (rank === undefined) {
      faults.push(
        `line ${row.line}: rank "${row.cell('rank')}" is not one of ${borderRanks.join(', ')}`,
      );
      return [];
    }
    const [one, others] = [row.cell('one'), row.cell('other').split(/\s+/)];
    for (const name of [one, ...others]) {
      if (!known.has(name)) {
        faults.push(`line ${row.line}: "${name}" is neither a territory nor a cell`);
      }
    }
    return [{ one, others, rank }];
  });
  if (faults.length > 0) throw new Error(`borders.csv:\n${faults.join('\n')}`);
  return rules;
};
