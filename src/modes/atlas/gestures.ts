import type { Spot } from '../../atlas/move-camera.ts';

/** What hands ask of the map. Spots are CSS pixels from the corner of the stage. */
export type Hands = {
  drag(from: Spot, to: Spot): void;
  /** Closer by so many doublings, about a spot. */
  zoom(by: number, about: Spot): void;
};

/** CSS pixels by which a press may slip and still be one on what lies under it. */
const slop = 4;

/** Doublings for a pixel of the wheel; for one of two fingers on a trackpad, which browsers tell as Ctrl and wheel. */
const perPixel = 1 / 300;
const perPinchPixel = 1 / 60;

/** CSS pixels of a line and of a page of the wheel, and the most of one event. */
const pixelsOf = [1, 33, 400] as const;
const mostPixels = 300;

const middleOf = (spots: readonly Spot[]): Spot => {
  const count = Math.max(1, spots.length);
  return [
    spots.reduce((sum, [x]) => sum + x, 0) / count,
    spots.reduce((sum, [, y]) => sum + y, 0) / count,
  ];
};

/** The distance of two fingers; null where there are not two. */
const spreadOf = ([a, b]: readonly Spot[]): number | null =>
  a === undefined || b === undefined ? null : Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));

const spotOf = (
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  stage: HTMLElement,
): Spot => {
  const { left, top } = stage.getBoundingClientRect();
  return [clientX - left, clientY - top];
};

/**
 * Follows mouse, pen, fingers and wheel on the stage: one drags, two drag and zoom. A press that has not slipped
 * stays one on the mark under it. Returns the undo.
 */
export const followHands = (stage: HTMLElement, hands: Hands): (() => void) => {
  const down = new Map<number, Spot>();
  let start: Spot | null = null;
  let isDragging = false;

  const onDown = (press: PointerEvent) => {
    if (press.pointerType === 'mouse' && press.button !== 0) return;
    if (down.size === 0) {
      isDragging = false;
      start = spotOf(press, stage);
    }
    down.set(press.pointerId, spotOf(press, stage));
  };

  const onMove = (move: PointerEvent) => {
    if (!down.has(move.pointerId)) return;
    const before = [...down.values()];
    const to = spotOf(move, stage);
    if (!isDragging) {
      const [x, y] = start ?? to;
      if (down.size < 2 && Math.hypot(to[0] - x, to[1] - y) <= slop) return;
      isDragging = true;
      for (const id of down.keys()) stage.setPointerCapture(id);
    }
    down.set(move.pointerId, to);
    const after = [...down.values()];
    hands.drag(middleOf(before), middleOf(after));
    const [narrow, wide] = [spreadOf(before), spreadOf(after)];
    if (narrow !== null && wide !== null) hands.zoom(Math.log2(wide / narrow), middleOf(after));
  };

  const onUp = ({ pointerId }: PointerEvent) => {
    down.delete(pointerId);
    if (down.size > 0) return;
    // After the click that ends the drag, if there is one.
    setTimeout(() => {
      if (down.size === 0) isDragging = false;
    }, 0);
  };

  /** The end of a drag is no click on what lies under it. */
  const onClick = (click: MouseEvent) => {
    if (!isDragging) return;
    isDragging = false;
    click.preventDefault();
    click.stopPropagation();
  };

  const onWheel = (wheel: WheelEvent) => {
    wheel.preventDefault();
    const pixels = wheel.deltaY * (pixelsOf[wheel.deltaMode] ?? 1);
    const held = Math.max(-mostPixels, Math.min(mostPixels, pixels));
    hands.zoom(-held * (wheel.ctrlKey ? perPinchPixel : perPixel), spotOf(wheel, stage));
  };

  const onDouble = (click: MouseEvent) => {
    if (click.target instanceof Element && click.target.closest('button') !== null) return;
    click.preventDefault();
    hands.zoom(click.shiftKey ? -1 : 1, spotOf(click, stage));
  };

  const undo = new AbortController();
  const { signal } = undo;
  stage.addEventListener('pointerdown', onDown, { signal });
  stage.addEventListener('pointermove', onMove, { signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    stage.addEventListener(end, onUp, { signal });
  }
  stage.addEventListener('click', onClick, { signal, capture: true });
  stage.addEventListener('dblclick', onDouble, { signal });
  stage.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => undo.abort();
};
