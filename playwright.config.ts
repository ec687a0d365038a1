import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './scripts/chromium-arguments.ts';
import { requireChromium } from './scripts/find-chromium.ts';
import { freePort } from './scripts/port.ts';

// Playwright reads this file again in every worker: the first reading decides for all.
const chromium = process.env['THAW_CHROMIUM'] ?? requireChromium();
const port = process.env['THAW_PORT'] ?? String(await freePort());
process.env['THAW_CHROMIUM'] = chromium;
process.env['THAW_PORT'] = port;
const long = process.env['THAW_LONG'] === '1';

export default defineConfig({
  projects: [
    {
      name: 'browser',
      testDir: 'tests/browser',
      // Test by test, so that no worker is left alone with the rest of a long file.
      fullyParallel: true,
      use: {
        launchOptions: {
          executablePath: chromium,
          // Without a graphics card letters and lines are painted three times as fast without WebGL's stand-in, and
          // layers are laid over each other in a tenth of its time. A page lives for seconds: V8's last compiler, and
          // a small nursery that is emptied often, cost it a tenth of its time.
          args: [
            ...chromiumArguments,
            '--disable-gpu-rasterization',
            '--disable-gpu-compositing',
            '--js-flags=--no-turbofan --min-semi-space-size=16',
          ],
        },
      },
    },
    {
      name: 'visual',
      testDir: 'tests/visual',
      testMatch: '**/*.visual.ts',
      snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
      fullyParallel: true,
      // Their large pictures would slow the frames of what runs beside them.
      dependencies: ['browser'],
    },
    { name: 'bench', testDir: 'tests/bench', testMatch: '**/*.page.ts', workers: 1 },
  ],
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: true,
  retries: 0,
  // One more than there are cores: a page that waits leaves its core to another.
  workers: 3,
  fullyParallel: false,
  // Without a graphics card a frame takes a tenth of a second.
  timeout: long ? 30 * 60_000 : 300_000,
  expect: { timeout: 15_000, toHaveScreenshot: { scale: 'device', threshold: 0.1 } },
  // A missing reference is a fault, not an occasion to take one unseen.
  updateSnapshots: 'none',
  globalTimeout: 80 * 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Small and coarse, because without a graphics card every pixel is drawn by hand. Sizes in CSS pixels
    // are what they would be on any screen.
    viewport: { width: 1000, height: 640 },
    deviceScaleFactor: 0.25,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Keeping the site for reading without a server: offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chromium,
      args: [...chromiumArguments],
    },
  },
  webServer: {
    command: 'node --import tsx scripts/start.ts --built',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
