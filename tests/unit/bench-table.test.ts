import { describe, expect, it } from 'vitest';
import {
  type BenchRow,
  benchTable,
  isKept,
  isWithin,
  lineOf,
  promises,
  readRows,
} from '../../scripts/bench-table.ts';

const row = (changes: Partial<BenchRow> = {}): BenchRow => ({
  promise: 'a',
  name: 'a frame',
  figure: 1.1,
  unit: '×',
  limit: 1.25,
  ...changes,
});

/** A row for each promise, all within their limits. */
const whole: readonly BenchRow[] = (Object.keys(promises) as BenchRow['promise'][]).map((promise) =>
  row({ promise }),
);

const lineWith = (table: string, name: string): string =>
  table.split('\n').find((line) => line.includes(name)) ?? '';

describe('a row', () => {
  it('is within its limit up to the limit itself, and always without one', () => {
    expect(isWithin(row({ figure: 1.25 }))).toBe(true);
    expect(isWithin(row({ figure: 1.2501 }))).toBe(false);
    expect(isWithin(row({ figure: 1e9, limit: undefined }))).toBe(true);
  });

  it('is not within anything where nothing could be measured', () => {
    expect(isWithin(row({ figure: Number.NaN }))).toBe(false);
    expect(isWithin(row({ figure: Number.NaN, limit: undefined }))).toBe(false);
  });

  it('comes back from its line as it was', () => {
    const rows = [row(), row({ figure: Number.NaN }), row({ promise: '–', limit: undefined })];
    expect(readRows(rows.map(lineOf).join(''))).toEqual(rows);
    expect(readRows('')).toEqual([]);
  });
});

describe('the table of a run', () => {
  it('tells each figure with its unit, its limit and whether it is kept', () => {
    const table = benchTable([
      row({ name: 'kept' }),
      row({ name: 'broken', figure: 1.26 }),
      row({ name: 'told', figure: 1234.5, unit: 'ms', limit: undefined }),
    ]);
    expect(lineWith(table, 'kept')).toMatch(/^a {2}kept +1\.10 × +≤ 1\.25 × +ok$/);
    expect(lineWith(table, 'broken')).toMatch(/1\.26 × +≤ 1\.25 × +FAILED$/);
    expect(lineWith(table, 'told')).toMatch(/told +1235 ms$/);
  });

  it('goes by the order of the promises, and what is measured besides comes last', () => {
    const table = benchTable([...whole].reverse());
    const order = table.split('\n').map((line) => line[0]);
    expect(order.slice(1)).toEqual(Object.keys(promises));
  });

  it('marks a promise of which nothing was measured', () => {
    const table = benchTable(whole.filter(({ promise }) => promise !== 'f'));
    expect(lineWith(table, promises.f)).toMatch(/^f .*not measured +FAILED$/);
  });
});

describe('a run', () => {
  it('is kept where every promise was measured and is within its limit', () => {
    expect(isKept(whole)).toBe(true);
    expect(isKept(whole.filter(({ promise }) => promise !== '–'))).toBe(true);
  });

  it('is not kept where one row failed or one promise was not measured', () => {
    expect(isKept([...whole, row({ figure: 2 })])).toBe(false);
    expect(isKept(whole.slice(1))).toBe(false);
    expect(isKept([])).toBe(false);
  });
});
