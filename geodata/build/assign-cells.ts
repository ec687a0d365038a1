import type { Province } from './read-provinces.ts';
import type { Row } from './read-table.ts';

/** A province, or what the cutters made of one. */
export type Piece = Province & { readonly cuts: readonly string[] };

const columns = ['country', 'province', 'part'] as const;

const alternatives = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));

/** A hyphen in the table stands for a piece without a name. */
const holds = (allowed: readonly string[], value: string): boolean =>
  allowed.length === 0 || allowed.includes(value === '' ? '-' : value);

/**
 * Tells the cell of a piece: the first rule that fits decides, a piece that none fits belongs to the
 * cell of its country. Null for what the ground leaves out. `unused` names rules that fitted nothing.
 */
export const createAssignment = (rules: readonly Row[]) => {
  const compiled = rules.map((rule) => ({
    cell: rule.cell('cell'),
    place: columns.map((name) => [name, alternatives(rule.cell(name))] as const),
    cuts: alternatives(rule.cell('cut')),
    line: rule.line,
  }));
  const used = new Set<number>();
  return {
    cellOf: (piece: Piece): string | null => {
      const rule = compiled.find(
        ({ place, cuts }) =>
          place.every(([name, allowed]) => holds(allowed, piece[name])) &&
          (cuts.length === 0 || cuts.some((cut) => piece.cuts.includes(cut))),
      );
      if (rule === undefined) return piece.country;
      used.add(rule.line);
      return rule.cell === '-' ? null : rule.cell;
    },
    unused: (): readonly string[] =>
      compiled
        .filter(({ line }) => !used.has(line))
        .map(({ cell, line }) => `${cell} (line ${line})`),
  };
};
