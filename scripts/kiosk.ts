/**
 * `npm run kiosk`: builds the story, serves it on a free port of this machine, and opens Chromium on the whole screen,
 * again whenever it closes, or gives no sign of life for a minute. Ctrl+C ends both. `--built` serves what is in dist/ already.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { requireChromium } from './find-chromium.ts';
import { createHeartbeat, heartbeatPlugin, longestSilence } from './heartbeat.ts';
import { kioskArguments } from './kiosk-arguments.ts';
import { freePort } from './port.ts';

/** Milliseconds before a browser that has closed is opened again. */
const pause = 3000;

/** Milliseconds between two looks at whether the browser lives. */
const lookPause = 5000;

const showKiosk = async () => {
  const chromium = requireChromium();
  if (!process.argv.includes('--built')) await build({ logLevel: 'warn' });
  const port = await freePort();
  const heartbeat = createHeartbeat();
  const server = await preview({
    plugins: [heartbeatPlugin(heartbeat)],
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  const address = `http://127.0.0.1:${port}/?mode=kiosk&heartbeat=on`;
  const profile = mkdtempSync(join(tmpdir(), 'thaw-kiosk-'));
  let isOver = false;

  const open = () => {
    const browser = spawn(chromium, kioskArguments(address, profile), { stdio: 'ignore' });
    const close = () => {
      isOver = true;
      browser.kill();
    };
    heartbeat.note();
    const watch = setInterval(() => {
      if (heartbeat.silence() > longestSilence) browser.kill('SIGKILL');
    }, lookPause);
    process.once('SIGINT', close);
    process.once('SIGTERM', close);
    browser.once('exit', () => {
      clearInterval(watch);
      process.off('SIGINT', close);
      process.off('SIGTERM', close);
      if (isOver) end().catch(console.error);
      else setTimeout(open, pause);
    });
  };
  const end = async () => {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  };

  open();
  console.log(`The kiosk shows ${address} (stop with Ctrl+C)`);
};

showKiosk().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
