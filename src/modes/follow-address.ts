import type { SceneId } from '../story/story.ts';

/** The scene in the page's address. */
export type Address = {
  /** The scene that the address names; null where it names none of the story's. */
  scene(): SceneId | null;
  /** Keeps the address current without adding to the history. Null leaves no scene in it. */
  write(scene: SceneId | null): void;
  stop(): void;
};

/**
 * Browsers refuse more than about a hundred changes in half a minute, and fetch and draw the page's icon after
 * each: wait for a pause.
 */
const pauseMilliseconds = 300;

/** @param onVisit called when the reader follows a link, edits the address or goes back. */
export const followAddress = (
  window: Window,
  scenes: readonly SceneId[],
  onVisit: (scene: SceneId | null) => void,
): Address => {
  const known = new Set(scenes);
  let timer = 0;
  let request = 0;

  const cancel = () => {
    window.clearTimeout(timer);
    window.cancelAnimationFrame(request);
  };

  const named = (): SceneId | null => {
    const id = window.location.hash.slice(1);
    return known.has(id) ? id : null;
  };

  const visit = () => {
    const scene = named();
    cancel();
    if (scene !== null || window.location.hash === '') onVisit(scene);
  };

  /** A link to the scene that the address already names changes nothing there, yet is a visit. */
  const onClick = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest('a[href^="#"]') : null;
    const isPlain = !(click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey);
    if (isPlain && link?.getAttribute('href') === window.location.hash && named() !== null) {
      // After the browser's own scrolling.
      window.setTimeout(visit, 0);
    }
  };

  window.addEventListener('hashchange', visit);
  window.addEventListener('click', onClick);
  return {
    scene: named,
    write: (scene) => {
      cancel();
      const { hash } = window.location;
      const replace = () => {
        // Another address by now is a visit that is still to be told: it must not be written over.
        if (window.location.hash !== hash || named() === scene) return;
        const { pathname, search } = window.location;
        const address = `${pathname}${search}${scene === null ? '' : `#${scene}`}`;
        window.history.replaceState(window.history.state, '', address);
      };
      // Where pictures take longer than the pause, the next of them still tells of scrolling, before it asks for this.
      timer = window.setTimeout(() => {
        request = window.requestAnimationFrame(replace);
      }, pauseMilliseconds);
    },
    stop: () => {
      cancel();
      window.removeEventListener('hashchange', visit);
      window.removeEventListener('click', onClick);
    },
  };
};
