import type { Page } from '@playwright/test';

/**
 * Seconds of the main thread's own time, as the browser counts it, that `work` takes. What has been thrown away
 * before is collected first: a page pays for its own garbage only, and how soon depends on what it keeps.
 * @param isCollected false where the work is a single input: collecting everything also throws away what the browser
 * remembers of the page's code, which no reader's browser does before a press.
 */
export const mainThread = async (
  page: Page,
  work: () => Promise<void>,
  isCollected = true,
): Promise<number> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  if (isCollected) await client.send('HeapProfiler.collectGarbage');
  const before = await read();
  await work();
  const spent = (await read()) - before;
  await client.detach();
  return spent;
};
