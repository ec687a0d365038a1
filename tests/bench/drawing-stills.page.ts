import { expect, test } from '@playwright/test';
import { runBundled } from './run-bundled.ts';
import { tellRow } from './tell-row.ts';

/** Milliseconds that drawing the slowest scene may take. */
const limit = 30;

test('drawing the scenes as stills', async () => {
  await runBundled<typeof import('./draw-scenes.ts')>(
    'tests/bench/draw-scenes.ts',
    ({ drawScenes }) => {
      const costs = drawScenes();
      expect(costs.length).toBeGreaterThan(5);
      for (const { id, milliseconds } of costs.slice(0, 5)) {
        console.log(`${id}  ${milliseconds.toFixed(1)} ms`);
      }
      const tell = (name: string, index: number, most?: number) =>
        tellRow({
          promise: '–',
          name,
          figure: costs[index]?.milliseconds ?? Number.NaN,
          unit: 'ms',
          limit: most,
        });
      tell('a still, the slowest scene', 0, limit);
      tell('a still, the scene in the middle', Math.floor(costs.length / 2));
    },
  );
});
