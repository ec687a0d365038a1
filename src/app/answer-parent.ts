import type { Thaw } from './embedding.ts';

/** A call from the page that holds Thaw in an iframe. */
type Call = {
  readonly thaw: 'scenes' | 'goTo' | 'state';
  /** Comes back with the answer. */
  readonly call: string | number;
  readonly where?: unknown;
};

const isCall = (data: unknown): data is Call =>
  typeof data === 'object' &&
  data !== null &&
  'thaw' in data &&
  'call' in data &&
  (typeof data.call === 'string' || typeof data.call === 'number') &&
  (data.thaw === 'scenes' || data.thaw === 'goTo' || data.thaw === 'state');

const answerOf = (thaw: Thaw, call: Call): unknown => {
  switch (call.thaw) {
    case 'scenes':
      return thaw.scenes();
    case 'goTo':
      return thaw.goTo(call.where as string | number);
    case 'state':
      return thaw.state();
  }
};

/**
 * The same interface by postMessage, for the parent window only: docs/embedding.md. Answers go back to
 * the origin that asked; happenings are told to it from its first call on.
 * Returns the undo; null where the page is nobody's iframe.
 */
export const answerParent = (window: Window, thaw: Thaw): (() => void) | null => {
  const { parent } = window;
  if (parent === window) return null;
  const undo = new AbortController();
  const undoHappenings: (() => void)[] = [];

  const tellHappenings = (origin: string) => {
    if (undoHappenings.length > 0) return;
    for (const happening of ['scene', 'settled'] as const) {
      undoHappenings.push(
        thaw.on(happening, (state) => parent.postMessage({ thaw: happening, state }, origin)),
      );
    }
  };

  const onMessage = async ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== parent || !isCall(data)) return;
    // A page opened from a file has no origin that a message could be addressed to.
    const target = origin === 'null' ? '*' : origin;
    tellHappenings(target);
    try {
      const value = await answerOf(thaw, data);
      parent.postMessage({ thaw: 'answer', call: data.call, value }, target);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      parent.postMessage({ thaw: 'answer', call: data.call, error: text }, target);
    }
  };

  window.addEventListener('message', onMessage, { signal: undo.signal });
  // Says no more than that it listens, so anybody may hear it.
  parent.postMessage({ thaw: 'ready' }, '*');
  return () => {
    undo.abort();
    for (const undoHappening of undoHappenings) undoHappening();
  };
};
