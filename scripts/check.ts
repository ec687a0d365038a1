/** `npm run check`: runs every check and lists those that failed. `npm run check types` runs the types alone. */
import { runChecks } from './checks.ts';
import { createDeadline } from './deadline.ts';

const { passed, failed } = await runChecks(
  process.argv[2] ?? '',
  createDeadline(10, () => performance.now()),
);

console.log(`\n${passed.length} of ${passed.length + failed.length} checks passed`);
for (const name of failed) {
  console.log(`  failed — ${name}`);
}
if (passed.length + failed.length === 0) {
  console.error(`No check is called “${process.argv[2]}”.`);
}
process.exitCode = passed.length > 0 && failed.length === 0 ? 0 : 1;
