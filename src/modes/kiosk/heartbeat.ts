/** Milliseconds between two signs of life. */
const beatPause = 10_000;

/** `?heartbeat=on`: where nobody listens, there is nothing to tell. */
export const isHeartbeatAsked = (search: string): boolean =>
  new URLSearchParams(search).get('heartbeat') === 'on';

/**
 * Tells the page's own server every ten seconds that frames come: a POST to `heartbeat`, beside the page. Whoever
 * watches the machine asks the server. Returns the undo.
 */
export const sendHeartbeat = (window: Window & typeof globalThis): (() => void) => {
  let request = 0;
  const tell = () => {
    // A server that does not answer is the watcher's concern and not the visitor's.
    window.fetch('heartbeat', { method: 'POST' }).catch(() => undefined);
  };
  const beat = () => {
    window.cancelAnimationFrame(request);
    request = window.requestAnimationFrame(tell);
  };
  beat();
  const timer = window.setInterval(beat, beatPause);
  return () => {
    window.clearInterval(timer);
    window.cancelAnimationFrame(request);
  };
};
