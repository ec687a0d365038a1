import { describe, expect, it } from 'vitest';
import { chromiumCandidates } from '../../scripts/chromium-candidates.ts';

describe('chromiumCandidates', () => {
  it('puts CHROMIUM_PATH before the system, and the system before Playwright', () => {
    expect(
      chromiumCandidates({
        platform: 'linux',
        environment: { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/local/bin:/usr/bin' },
        playwrights: '/cache/chrome',
      }),
    ).toEqual([
      '/opt/chromium',
      '/usr/local/bin/chromium',
      '/usr/local/bin/chromium-browser',
      '/usr/local/bin/google-chrome',
      '/usr/local/bin/google-chrome-stable',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/cache/chrome',
    ]);
  });

  it('names each path once', () => {
    const candidates = chromiumCandidates({
      platform: 'linux',
      environment: { CHROMIUM_PATH: '/usr/bin/chromium', PATH: '/usr/bin:/usr/bin' },
      playwrights: null,
    });
    expect(candidates).toHaveLength(4);
    expect(candidates[0]).toBe('/usr/bin/chromium');
  });

  it('knows where applications are on a Mac and on Windows', () => {
    expect(
      chromiumCandidates({ platform: 'darwin', environment: {}, playwrights: null }),
    ).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(
      chromiumCandidates({
        platform: 'win32',
        environment: { PROGRAMFILES: 'C:\\Program Files' },
        playwrights: null,
      }),
    ).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });

  it('is empty where nothing is known', () => {
    expect(chromiumCandidates({ platform: 'linux', environment: {}, playwrights: null })).toEqual(
      [],
    );
  });
});
