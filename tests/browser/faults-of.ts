import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/**
 * What axe finds against WCAG 2.2 A and AA, one line a fault.
 * @param within selectors of the parts to look at; the whole page where left out.
 */
export const faultsOf = async (page: Page, within?: readonly string[]): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (parts) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run(
        parts === null ? document : { include: parts.map((part) => [part]) },
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
    },
    within === undefined ? null : [...within],
  );
};
