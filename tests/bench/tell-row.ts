import { appendFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { type BenchRow, isWithin, lineOf, rowLine } from '../../scripts/bench-table.ts';

/** Tells a figure: at once, and in the table of the whole run. What is beyond its limit fails the bench at its end. */
export const tellRow = (row: BenchRow): void => {
  const file = process.env['THAW_BENCH_ROWS'];
  if (file !== undefined) appendFileSync(file, lineOf(row));
  console.log(rowLine(row));
  expect.soft(isWithin(row), rowLine(row)).toBe(true);
};
