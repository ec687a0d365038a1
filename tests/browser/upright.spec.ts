import { measuresOf } from '../fixtures/screens.ts';
import { expect, test } from './watched-page.ts';

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1080, 1920],
  [2160, 3840],
] as const) {
  test.describe(`upright, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the slip before is out of sight where a card rests', async ({ page }) => {
      await page.goto('/');
      await page.waitForFunction(() => window.thaw !== undefined);
      const noteLine = 1.75 * measuresOf(width, height).rem;
      const inSight = await page.evaluate((noteHeight) => {
        const bar = document.querySelector('#bar')?.getBoundingClientRect().bottom ?? 0;
        const slips = [...document.querySelectorAll('.opening-slip, .scene .card')].map((slip) =>
          slip.getBoundingClientRect(),
        );
        return slips.slice(1).flatMap((card, index) => {
          const before = slips[index];
          // A tall card begins below the notes in the middle of the screen, a short one ends at its foot.
          const rest = Math.max(
            window.innerHeight / 2 + noteHeight,
            window.innerHeight - card.height,
          );
          const left = rest - (card.top - (before?.bottom ?? 0)) - bar;
          return left > 0 ? [`${left.toFixed()} px before scene ${index + 1}`] : [];
        });
      }, noteLine);
      expect(inSight).toEqual([]);
    });
  });
}
