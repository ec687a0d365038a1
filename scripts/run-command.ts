import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

type Outcome = {
  /** Null where the command had to be stopped. */
  readonly code: number | null;
  readonly seconds: number;
};

/**
 * Runs a command line with the project's own tools on the PATH, showing what it prints.
 * Stops it with all its children after `minutes`. Never throws.
 */
export const runCommand = (
  command: string,
  { minutes, environment = {} }: { minutes: number; environment?: Record<string, string> },
): Promise<Outcome> =>
  new Promise((done) => {
    const begin = performance.now();
    const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      env: { ...process.env, PATH: path, ...environment },
    });
    const stop = () => {
      if (child.pid !== undefined && process.platform !== 'win32') {
        process.kill(-child.pid, 'SIGKILL');
      } else {
        child.kill('SIGKILL');
      }
    };
    const timer = setTimeout(() => {
      console.error(`Stopped after ${minutes.toFixed(1)} minutes: ${command}`);
      stop();
    }, minutes * 60_000);
    const interrupt = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    const end = (code: number | null) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      done({ code, seconds: (performance.now() - begin) / 1000 });
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('exit', end);
  });
