import type { Plugin } from 'vite';

/** Milliseconds without a sign of life after which a kiosk has stopped: the page gives one every ten seconds. */
export const longestSilence = 60_000;

export type Heartbeat = {
  /** Hears of a sign of life, or of a browser that has just been opened. */
  note(): void;
  /** Milliseconds since the last. */
  silence(): number;
  /** What the server answers at `/heartbeat`: POST gives a sign of life, GET tells of the last; 503 after a long silence. */
  answer(method: string): { readonly status: number; readonly text: string };
};

/** @param now milliseconds of a clock that never jumps. */
export const createHeartbeat = (now: () => number = () => performance.now()): Heartbeat => {
  let last = now();
  const note = () => {
    last = now();
  };
  const silence = () => now() - last;
  return {
    note,
    silence,
    answer: (method) => {
      if (method === 'POST') {
        note();
        return { status: 204, text: '' };
      }
      if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: '' };
      const status = silence() > longestSilence ? 503 : 200;
      return { status, text: `${Math.round(silence() / 1000)} s since the last sign of life\n` };
    },
  };
};

/** Answers for the kiosk at `/heartbeat`, beside the built site. */
export const heartbeatPlugin = (heartbeat: Heartbeat): Plugin => ({
  name: 'thaw-heartbeat',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use('/heartbeat', ({ method = 'GET' }, response) => {
      const { status, text } = heartbeat.answer(method);
      response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
      response.end(text);
    });
  },
});
