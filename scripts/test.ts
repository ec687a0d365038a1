/**
 * `npm test`: every check and every test. Meant to take less than 15 minutes on two cores; the time depends on
 * how fast they draw without a graphics card, so only what is not done after 80 minutes is stopped and fails.
 * Closes with one line of totals.
 * `--long` makes more random jumps, looks at each scene on each screen, tries every property ten times as often and
 * hostile input ten thousand times (THAW_LONG=1), and builds twice to see that both builds are the same.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './checks.ts';
import { addTotals, countTests, type Totals, totalsLine } from './count-tests.ts';
import { createDeadline } from './deadline.ts';
import { requireChromium } from './find-chromium.ts';
import { type Failure, failureLines, nameFailures } from './name-failures.ts';
import { runCommand } from './run-command.ts';

const long = process.argv.includes('--long');
const deadline = createDeadline(long ? 150 : 80, () => performance.now());
const reports = mkdtempSync(join(tmpdir(), 'thaw-test-'));
const steps: { readonly name: string; readonly totals: Totals; readonly seconds: number }[] = [];

const failures: Failure[] = [];

const step = async (name: string, work: () => Promise<Totals>): Promise<boolean> => {
  const begin = performance.now();
  console.log(`\n=== ${name}`);
  const totals = await work();
  steps.push({ name, totals, seconds: (performance.now() - begin) / 1000 });
  return totals.failed === 0;
};

const runTests = async (
  runner: 'vitest' | 'playwright',
  command: string,
  environment: Record<string, string>,
): Promise<Totals> => {
  const file = join(reports, `${runner}.json`);
  const { code } = await runCommand(command.replace('REPORT', file), {
    minutes: deadline.minutesLeft(),
    environment: {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      ...(long ? { THAW_LONG: '1' } : {}),
    },
  });
  const report = existsSync(file) ? readFileSync(file, 'utf8') : null;
  failures.push(...nameFailures(runner, report));
  return countTests(runner, report, code);
};

const one = (passed: boolean): Totals => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

const testAll = async () => {
  const chromium = requireChromium();
  console.log(`Browser: ${chromium}`);
  await step('Checks', async () => {
    const { passed, failed } = await runChecks('', deadline);
    return { passed: passed.length, failed: failed.length };
  });
  await step('Unit, content and canary tests', () =>
    runTests(
      'vitest',
      'vitest run --reporter=default --reporter=json --outputFile.json=REPORT',
      {},
    ),
  );
  const built = await step('Build', async () =>
    one((await runCommand('vite build', { minutes: deadline.minutesLeft() })).code === 0),
  );
  if (long) {
    await step('Two builds', async () =>
      one(
        (await runCommand('tsx scripts/check-reproducible.ts', { minutes: deadline.minutesLeft() }))
          .code === 0,
      ),
    );
  }
  await step('Browser tests', async () => {
    if (!built) {
      console.error('Not run, because the build failed.');
      return one(false);
    }
    // Before it would be stopped, so that it still says which tests passed. Zero would mean no limit.
    const limit = Math.max(1, Math.floor((deadline.minutesLeft() - 0.25) * 60_000));
    return runTests(
      'playwright',
      `playwright test --project=browser --project=visual --reporter=list,json --global-timeout=${limit}`,
      { CHROMIUM_PATH: chromium },
    );
  });
};

try {
  await testAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  steps.push({ name: 'Preparation', totals: one(false), seconds: 0 });
}
rmSync(reports, { recursive: true, force: true });

// Once more at the end, where whoever reads only the end of a long log finds them.
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.map(failureLines).join('\n')}`);
console.log('');
for (const { name, totals, seconds } of steps) {
  console.log(`${name}: ${totalsLine(totals)} (${seconds.toFixed(0)} s)`);
}
const totals = steps.map((done) => done.totals).reduce(addTotals);
console.log(totalsLine(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;
