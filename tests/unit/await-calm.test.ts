import { expect, it } from 'vitest';
import { awaitCalm } from '../../src/modes/reader/await-calm.ts';

const watch = () => {
  let next: FrameRequestCallback | null = null;
  const calm = awaitCalm({
    requestAnimationFrame: (callback) => {
      next = callback;
      return 1;
    },
    cancelAnimationFrame: () => {
      next = null;
    },
  });
  const drawFrame = () => {
    const callback = next;
    next = null;
    callback?.(0);
  };
  return { calm, drawFrame, isWaiting: () => next !== null };
};

it('is over after some frames without scrolling', () => {
  const { calm, drawFrame, isWaiting } = watch();
  expect(calm.isAwaited()).toBe(false);
  calm.begin();
  for (const awaited of [true, true, false]) {
    drawFrame();
    expect(calm.isAwaited()).toBe(awaited);
  }
  expect(isWaiting()).toBe(false);
});

it('lasts as long as the page scrolls on', () => {
  const { calm, drawFrame } = watch();
  calm.begin();
  for (let frame = 0; frame < 50; frame += 1) {
    drawFrame();
    calm.stir();
  }
  expect(calm.isAwaited()).toBe(true);
});

it('ends when the reader takes over, and scrolling does not begin it', () => {
  const { calm, isWaiting } = watch();
  calm.begin();
  calm.end();
  expect(calm.isAwaited()).toBe(false);
  expect(isWaiting()).toBe(false);
  calm.stir();
  expect(calm.isAwaited()).toBe(false);
});
