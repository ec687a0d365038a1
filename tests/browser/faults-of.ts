import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/**
 * What axe finds against WCAG 2.2 A and AA, one line a fault.
 * @param within selectors of the parts that are looked at, each of which must be there; the whole page where left out.
 */
export const faultsOf = async (page: Page, within: readonly string[] = []): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async (selectors) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const parts = selectors.map((selector) => {
      const part = document.querySelector(selector);
      if (part === null) throw new Error(`the page has no ${selector} to look at`);
      return part;
    });
    const { violations } = await checker.run(parts.length === 0 ? document : { include: parts }, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, within);
};
