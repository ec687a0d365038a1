import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addTotals, countTests, totalsLine } from '../../scripts/count-tests.ts';

const vitest = (counts: {
  passed: number;
  failed: number;
  pending?: number;
  files?: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}): string =>
  JSON.stringify({
    numPassedTests: counts.passed,
    numFailedTests: counts.failed,
    numPendingTests: counts.pending ?? 0,
    testResults: counts.files ?? [],
  });

const playwright = (stats: object, errors: readonly unknown[] = []): string =>
  JSON.stringify({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors,
  });

const brokenFile = { status: 'failed', assertionResults: [] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };

describe('countTests', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['all well', vitest({ passed: 3, failed: 0 }), 0, '3 passed, 0 failed'],
    ['a failure', vitest({ passed: 3, failed: 2, files: [failedFile] }), 1, '3 passed, 2 failed'],
    [
      'a file that broke',
      vitest({ passed: 3, failed: 0, files: [brokenFile] }),
      1,
      '3 passed, 1 failed',
    ],
    ['a skipped test', vitest({ passed: 3, failed: 0, pending: 1 }), 0, '3 passed, 1 failed'],
    ['a bad end after good tests', vitest({ passed: 3, failed: 0 }), 1, '3 passed, 1 failed'],
    ['a run that was stopped', vitest({ passed: 3, failed: 0 }), null, '3 passed, 1 failed'],
    ['no tests', vitest({ passed: 0, failed: 0 }), 0, '0 passed, 1 failed'],
    ['no report', null, 1, '0 passed, 1 failed'],
    ['no report, though it ended well', null, 0, '0 passed, 1 failed'],
    ['half a report', '{"numPassedTests":', 1, '0 passed, 1 failed'],
    ['another report', '{}', 0, '0 passed, 1 failed'],
  ])('counts for Vitest: %s', (_, report, code, line) => {
    expect(totalsLine(countTests('vitest', report, code))).toBe(line);
  });

  it.each([
    ['all well', playwright({ expected: 4 }), 0, '4 passed, 0 failed'],
    ['a failure', playwright({ expected: 4, unexpected: 1 }), 1, '4 passed, 1 failed'],
    ['a flaky test', playwright({ expected: 4, flaky: 1 }), 0, '4 passed, 1 failed'],
    ['a skipped test', playwright({ expected: 4, skipped: 2 }), 0, '4 passed, 2 failed'],
    ['a server that did not start', playwright({}, ['no server']), 1, '0 passed, 1 failed'],
  ])('counts for Playwright: %s', (_, report, code, line) => {
    expect(totalsLine(countTests('playwright', report, code))).toBe(line);
  });

  it('adds up', () => {
    expect(addTotals({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({
      passed: 4,
      failed: 6,
    });
  });
});
