import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumCandidates } from './chromium-candidates.ts';

const playwrights = (): string | null => {
  try {
    return chromium.executablePath() || null;
  } catch {
    // Playwright has no build for this system.
    return null;
  }
};

/** True where the file is a Chromium that starts: distributions also ship stubs of that name. */
const isChromium = (path: string): boolean => {
  if (!existsSync(path)) {
    return false;
  }
  if (process.platform === 'win32') {
    // There `--version` opens a window instead of answering.
    return true;
  }
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
};

/** The path of a Chromium that starts, or null. Warns where CHROMIUM_PATH leads to none. */
const findChromium = (): string | null => {
  const { platform, env } = process;
  const found = chromiumCandidates({ platform, environment: env, playwrights: playwrights() }).find(
    isChromium,
  );
  const chosen = env['CHROMIUM_PATH'] ?? '';
  if (chosen !== '' && found !== chosen) {
    console.warn(`CHROMIUM_PATH is “${chosen}”, but no Chromium starts there.`);
  }
  return found ?? null;
};

const isDebianRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

const run = (command: string, minutes: number) => {
  console.log(`No Chromium found. Trying: ${command}`);
  spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

const advice = [
  'No Chromium found, and none could be installed. The browser tests need one. Either',
  '  install it: apt-get install chromium, brew install --cask chromium, or npx playwright install chromium',
  '  or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n');

/** The path of a Chromium that starts, installed where it may be. Throws a sentence for the user where it cannot. */
export const requireChromium = (): string => {
  const installers: (readonly [command: string, minutes: number])[] = [
    // First on Debian, because Playwright's download lacks the system libraries that it needs.
    ...(isDebianRoot() ? [['apt-get update && apt-get install -y chromium', 5] as const] : []),
    ['npx --no-install playwright install chromium', 3],
  ];
  let found = findChromium();
  for (const [command, minutes] of installers) {
    if (found === null) {
      run(command, minutes);
      found = findChromium();
    }
  }
  if (found === null) {
    throw new Error(advice);
  }
  return found;
};
