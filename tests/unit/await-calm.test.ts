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
  const drawFrame = (time = 0) => {
    const callback = next;
    next = null;
    callback?.(time);
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

it('is over after four seconds, though a script scrolls in every frame', () => {
  const { calm, drawFrame, isWaiting } = watch();
  calm.begin();
  for (let time = 1000; time < 5000; time += 100) {
    calm.stir();
    drawFrame(time);
    expect(calm.isAwaited()).toBe(true);
  }
  calm.stir();
  drawFrame(5000);
  expect(calm.isAwaited()).toBe(false);
  expect(isWaiting()).toBe(false);
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
