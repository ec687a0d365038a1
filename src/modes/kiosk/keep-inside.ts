const prevent = (event: Event) => event.preventDefault();

/** What would select, drag, drop, copy away or open a menu. */
const never = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'auxclick'] as const;

/** Keys with which a browser leaves the page, prints it, or opens something of its own. */
const isWayOut = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || /^F\d{1,2}$/.test(key) || key.startsWith('Browser');

/** Takes the address from an element and each link below it: what is left is plain text, to a screen reader too. */
const unlink = (root: Element) => {
  if (root.matches('a[href]')) root.removeAttribute('href');
  for (const link of root.querySelectorAll('a[href]')) link.removeAttribute('href');
};

/** Keeps whoever touches the screen inside the story, as far as a page can. Returns the undo. */
export const keepInside = (window: Window & typeof globalThis): (() => void) => {
  const { document } = window;
  const undo = new AbortController();
  const early = { capture: true, passive: false, signal: undo.signal } as const;

  for (const name of never) window.addEventListener(name, prevent, early);
  window.addEventListener('keydown', (press) => isWayOut(press) && prevent(press), early);
  window.addEventListener('wheel', (turn) => turn.ctrlKey && prevent(turn), early);
  const onTouches = (touch: TouchEvent) => {
    if (touch.touches.length > 1 && touch.cancelable) prevent(touch);
  };
  window.addEventListener('touchstart', onTouches, early);
  window.addEventListener('touchmove', onTouches, early);
  // Links that came since the last look.
  const onClick = (click: MouseEvent) => {
    if (click.target instanceof Element && click.target.closest('a') !== null) prevent(click);
  };
  window.addEventListener('click', onClick, early);

  const { open, print } = window;
  window.open = () => null;
  window.print = () => {};
  unlink(document.body);
  const later = new MutationObserver((records) => {
    // Marks come and go with every scene: the rest of the page has no new links.
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) unlink(node);
    }
  });
  later.observe(document.body, { childList: true, subtree: true });

  return () => {
    undo.abort();
    later.disconnect();
    Object.assign(window, { open, print });
  };
};
