/** Milliseconds for which the corner is held. */
const holdTime = 5000;

/** CSS pixels to a side of the corner, on the upper right of the screen. */
const cornerSize = 96;

/**
 * Tells when one finger has stayed in the upper right corner for five seconds. It only listens: whatever the touch is to
 * others it stays, but for the click that would end such a hold. Returns the undo.
 */
export const followCorner = (window: Window, onHold: () => void): (() => void) => {
  const undo = new AbortController();
  const early = { capture: true, signal: undo.signal } as const;
  let timer = 0;
  let finger: number | null = null;
  let heldBy: number | null = null;

  const isInCorner = ({ clientX, clientY }: PointerEvent) =>
    clientY <= cornerSize && clientX >= window.innerWidth - cornerSize;
  const forget = () => {
    window.clearTimeout(timer);
    finger = null;
  };
  const onDown = (press: PointerEvent) => {
    const isAlone = finger === null && press.isPrimary;
    forget();
    heldBy = null;
    if (!isAlone || !isInCorner(press)) return;
    finger = press.pointerId;
    timer = window.setTimeout(() => {
      heldBy = finger;
      forget();
      onHold();
    }, holdTime);
  };
  const onMove = (move: PointerEvent) => {
    if (move.pointerId === finger && !isInCorner(move)) forget();
  };
  const onClick = (click: MouseEvent) => {
    if (!(click instanceof PointerEvent) || click.pointerId !== heldBy) return;
    heldBy = null;
    click.preventDefault();
    click.stopImmediatePropagation();
  };
  window.addEventListener('pointerdown', onDown, early);
  window.addEventListener('pointermove', onMove, early);
  window.addEventListener('pointerup', forget, early);
  window.addEventListener('pointercancel', forget, early);
  window.addEventListener('click', onClick, early);
  return () => {
    forget();
    undo.abort();
  };
};
