import type { Deadline } from './deadline.ts';
import { runCommand } from './run-command.ts';

type Check = { readonly name: string; readonly command: string };

/** All that is checked without running the story. */
const checks: readonly Check[] = [
  { name: 'types: pure code, without a page', command: 'tsc -p tsconfig.pure.json' },
  { name: 'types: what the reader runs', command: 'tsc -p tsconfig.app.json' },
  { name: 'types: the service worker', command: 'tsc -p tsconfig.worker.json' },
  { name: 'types: scripts and tests', command: 'tsc -p tsconfig.node.json' },
  { name: 'lint: format, rules, imports', command: 'biome check --error-on-warnings' },
  { name: 'unused: files, exports, packages', command: 'knip --treat-config-hints-as-errors' },
  { name: 'story: facts, score, texts', command: 'tsx src/story/check-story.ts' },
];

/**
 * Runs every check whose name begins with `prefix`, also after a failure; one that is not done by the
 * deadline is stopped and fails. Resolves to the names of both kinds.
 */
export const runChecks = async (
  prefix: string,
  deadline: Deadline,
): Promise<{ readonly passed: readonly string[]; readonly failed: readonly string[] }> => {
  const passed: string[] = [];
  const failed: string[] = [];
  for (const { name, command } of checks.filter((check) => check.name.startsWith(prefix))) {
    console.log(`\n— ${name}: ${command}`);
    const { code } = await runCommand(command, { minutes: deadline.minutesLeft() });
    (code === 0 ? passed : failed).push(name);
  }
  return { passed, failed };
};
