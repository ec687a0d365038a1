import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments } from './chromium-arguments.ts';
import { requireChromium } from './find-chromium.ts';
import { freePort } from './port.ts';

/** Does something with the built site, served on this machine alone, in a browser without a window; closes both after it. */
export const withSite = async <Result>(
  use: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> => {
  const port = await freePort();
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
  try {
    const browser = await chromium.launch({
      executablePath: requireChromium(),
      args: [...chromiumArguments],
    });
    try {
      return await use(browser, `http://127.0.0.1:${port}/`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
};
