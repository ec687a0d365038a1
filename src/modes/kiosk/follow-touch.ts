/** What a touch may be told apart by: that of its pointer, or one for all keys. */
const keys = -1;

type Parts = {
  /** Whether the next touch wakes, and does nothing else. */
  readonly isAsleep: () => boolean;
  readonly onTouch: () => void;
};

/**
 * Tells of each touch before anything else hears of it. One that wakes is heard by nothing else, from the
 * beginning up to its click. Returns the undo.
 */
export const followTouch = (window: Window, { isAsleep, onTouch }: Parts): (() => void) => {
  const undo = new AbortController();
  const early = { capture: true, passive: false, signal: undo.signal } as const;
  /** Pointers whose touch has woken the kiosk, until they come down again. */
  const waking = new Set<number>();

  const keepFromAll = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const begin = (event: Event, id: number) => {
    const wakes = isAsleep();
    if (wakes) waking.add(id);
    else waking.delete(id);
    onTouch();
    if (wakes) keepFromAll(event);
  };
  const goOn = (event: Event, id: number) => {
    if (waking.has(id)) keepFromAll(event);
  };

  window.addEventListener('pointerdown', (press) => begin(press, press.pointerId), early);
  const onLift = (lift: PointerEvent) => {
    if (isAsleep()) {
      begin(lift, lift.pointerId);
    } else {
      onTouch();
      goOn(lift, lift.pointerId);
    }
  };
  window.addEventListener('pointerup', onLift, early);
  const onClick = (click: MouseEvent) => {
    goOn(click, click instanceof PointerEvent ? click.pointerId : keys);
    // That of a screen reader comes alone.
    if (!isAsleep()) return;
    onTouch();
    keepFromAll(click);
  };
  window.addEventListener('click', onClick, early);
  const onKey = (press: KeyboardEvent) => {
    if (press.repeat && waking.has(keys)) keepFromAll(press);
    else begin(press, keys);
  };
  window.addEventListener('keydown', onKey, early);
  const onKeyUp = (lift: KeyboardEvent) => {
    goOn(lift, keys);
    waking.delete(keys);
  };
  window.addEventListener('keyup', onKeyUp, early);
  window.addEventListener('wheel', (turn) => begin(turn, Number.NaN), early);
  return () => undo.abort();
};
