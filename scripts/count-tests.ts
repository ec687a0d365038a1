import { z } from 'zod';

export type Totals = { readonly passed: number; readonly failed: number };

export const addTotals = (a: Totals, b: Totals): Totals => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** The last line of `npm test`. */
export const totalsLine = ({ passed, failed }: Totals): string =>
  `${passed} passed, ${failed} failed`;

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A file that broke before or between its tests counts as one failure; so does a skipped test. */
const fromVitest = (report: unknown): Totals => {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } =
    vitestReport.parse(report);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + brokenFiles };
};

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** A test that passed only at the second try counts as failed; so does a skipped one. */
const fromPlaywright = (report: unknown): Totals => {
  const { stats, errors } = playwrightReport.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
};

const readers = { vitest: fromVitest, playwright: fromPlaywright };

/**
 * Counts what a runner's JSON report says, given the exit code of the runner.
 * `report` is null where none was written. A run that ended badly counts at least one failure,
 * and so does a run without a single test.
 */
export const countTests = (
  runner: keyof typeof readers,
  report: string | null,
  code: number | null,
): Totals => {
  let totals: Totals = { passed: 0, failed: 0 };
  try {
    totals = report === null ? totals : readers[runner](JSON.parse(report));
  } catch (error) {
    console.error(`The report of ${runner} cannot be read:`, error);
  }
  const silent = totals.failed === 0 && (code !== 0 || totals.passed === 0);
  return silent ? { ...totals, failed: 1 } : totals;
};
