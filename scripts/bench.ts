/**
 * `npm run bench`: builds the site, measures it, and closes with one table: what is promised, what was measured, and
 * what failed. Meant for a quiet machine; ratios are of figures within the run, all other figures are this machine's.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchTable, isKept, readRows } from './bench-table.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'thaw-bench-'));
const file = join(folder, 'rows.jsonl');

const measure = async (): Promise<boolean> => {
  const built = await runCommand('vite build', { minutes: 15 });
  if (built.code !== 0) return false;
  const { code } = await runCommand('playwright test --project=bench', {
    minutes: 80,
    environment: { THAW_BENCH_ROWS: file },
  });
  return code === 0;
};

const machine = (): string => {
  const cores = cpus();
  return `${cores.length} cores (${cores[0]?.model ?? 'unknown'}), Node ${process.version}; Chromium draws with the processor, without a graphics card.`;
};

const passed = await measure();
const rows = existsSync(file) ? readRows(readFileSync(file, 'utf8')) : [];
rmSync(folder, { recursive: true, force: true });
console.log(`\n${benchTable(rows)}\n\n${machine()}`);
if (!passed) console.log('Not every bench ran to its end within its limits: see above.');
process.exitCode = passed && isKept(rows) ? 0 : 1;
