import { test } from '@playwright/test';
import { runBundled } from './run-bundled.ts';
import { tellRow } from './tell-row.ts';

/** How much dearer a call may be among more events than among the fewest. */
const limit = 2;

const counts = [100, 10_000, 100_000];

test('frameAt among more and more events', async () => {
  await runBundled<typeof import('./frame-at-costs.ts')>(
    'tests/bench/frame-at-costs.ts',
    ({ frameAtCosts }) => {
      const costs = frameAtCosts(counts);
      const [fewest = Number.NaN] = costs;
      costs.forEach((cost, index) => {
        const count = counts[index]?.toLocaleString('en');
        tellRow({ promise: 'c', name: `a call among ${count} events`, figure: cost, unit: 'µs' });
        if (index === 0) return;
        const name = `a call among ${count} events, to one among ${counts[0]}`;
        tellRow({ promise: 'c', name, figure: cost / fewest, unit: '×', limit });
      });
    },
  );
});
