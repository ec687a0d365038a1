import { join } from 'node:path';

/** What the search for a browser depends on. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would have put its own Chromium; null where it knows none for this system. */
  readonly playwrights: string | null;
};

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (environment: Machine['environment']): string[] =>
  (environment['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands.map((command) => join(folder, command)));

const systemPaths = ({ platform, environment }: Machine): string[] => {
  switch (platform) {
    case 'darwin':
      return [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        ...onPath(environment),
      ];
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => environment[name])
        .filter((folder) => folder !== undefined && folder !== '')
        .flatMap((folder) => [
          `${folder}\\Chromium\\Application\\chrome.exe`,
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        ]);
    default:
      return onPath(environment);
  }
};

/** Where a Chromium may be, best first: CHROMIUM_PATH, the system's, Playwright's. Each path once. */
export const chromiumCandidates = (machine: Machine): readonly string[] => {
  const chosen = machine.environment['CHROMIUM_PATH'] ?? '';
  return [
    ...new Set([
      ...(chosen === '' ? [] : [chosen]),
      ...systemPaths(machine),
      ...(machine.playwrights === null ? [] : [machine.playwrights]),
    ]),
  ];
};
