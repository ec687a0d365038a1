/** Milliseconds between two looks at what the server has. */
const lookPause = 300_000;

/** For which build the page has been loaded again, so that a server that goes on sending the old one is not asked for ever. */
const storageKey = 'thaw.build';

type Parts = {
  /** The build that the page is of; null where it was not built. */
  readonly own: string | null;
  /** Whether nobody is there. */
  readonly isWanted: () => boolean;
  /** Whether loading the page anew brings the newest build, perhaps after a while: what is kept on the device may be older. */
  readonly comes: () => Promise<boolean>;
  readonly onNews: () => void;
};

/** The build that `build.json` names; null for junk. */
export const buildIn = (file: unknown): string | null =>
  typeof file === 'object' && file !== null && 'build' in file && typeof file.build === 'string'
    ? file.build
    : null;

const askServer = async ({ fetch }: Window & typeof globalThis): Promise<string | null> => {
  const response = await fetch('build.json', { cache: 'no-store' });
  return response.ok ? buildIn(await response.json()) : null;
};

/**
 * Looks every five minutes, while nobody is there, whether another build lies on the server, and tells once of each. What
 * goes wrong there is nobody's concern. Returns the undo.
 */
export const followBuilds = (
  window: Window & typeof globalThis,
  { own, isWanted, comes, onNews }: Parts,
): (() => void) => {
  const look = async () => {
    if (!isWanted()) return;
    const build = await askServer(window);
    if (build === null || build === own) return;
    const isKnown = () => window.sessionStorage.getItem(storageKey) === build;
    if (isKnown() || !(await comes()) || isKnown() || !isWanted()) return;
    window.sessionStorage.setItem(storageKey, build);
    onNews();
  };
  const timer =
    own === null ? 0 : window.setInterval(() => look().catch(() => undefined), lookPause);
  return () => window.clearInterval(timer);
};
