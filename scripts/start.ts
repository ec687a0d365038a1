/**
 * `npm start`: builds the story and serves it on http://localhost:4173, or on PORT.
 * `--built` serves what is in dist/ already.
 */
import { existsSync } from 'node:fs';
import { build, preview } from 'vite';
import { createHeartbeat, heartbeatPlugin } from './heartbeat.ts';
import { portFrom, portTrouble } from './port.ts';

const host = '127.0.0.1';

/** npm passes a signal to its shell only, which dies of it without a word to us. */
const stopWithShell = () => {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) {
      process.exit(143);
    }
  }, 500).unref();
};

/** The overview, print and the pages of scenes stand without pictures that have not been drawn. */
const tellOfPictures = () => {
  if (!existsSync('dist/stills')) {
    console.log(
      'The scenes have no pictures yet: `npm run pictures` draws them for the next start.',
    );
  }
};

const start = async () => {
  if (process.env['npm_lifecycle_event'] === 'start') {
    stopWithShell();
  }
  const port = portFrom(process.env['PORT'], 4173);
  const trouble = await portTrouble(port);
  if (trouble === 'EADDRINUSE') {
    throw new Error(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port === 4174 ? 4175 : 4174} npm start`,
    );
  }
  if (trouble !== null) {
    throw new Error(
      `Port ${port} cannot be opened (${trouble}). Choose another port: PORT=4174 npm start`,
    );
  }
  if (!process.argv.includes('--built')) {
    await build({ logLevel: 'warn' });
    tellOfPictures();
  }
  await preview({
    plugins: [heartbeatPlugin(createHeartbeat())],
    preview: { host, port, strictPort: true, open: false },
  });
  console.log(`Thaw is on http://localhost:${port}/ (stop with Ctrl+C)`);
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
