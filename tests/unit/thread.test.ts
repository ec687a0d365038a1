import { describe, expect, it } from 'vitest';
import { planThread } from '../../src/drawing/thread.ts';
import { stillView } from '../../src/still/still-view.ts';
import type { Viewport } from '../../src/timeline/frame.ts';
import { smallStory } from '../fixtures/small-story.ts';

const viewport: Viewport = {
  width: 1000,
  height: 800,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};
const view = stillView({ lng: 30, lat: 52, zoom: 3.4, bearing: 0, pitch: 0 }, viewport);
const stop = (place: string, begun = true) => ({ place, begun });
const plan = (...stops: readonly ReturnType<typeof stop>[]) =>
  planThread(stops, smallStory.places, view);
const count = (path: string, letter: string) => path.split(letter).length - 1;

describe('a thread', () => {
  it('is nothing where nobody is followed', () => {
    expect(plan()).toEqual({ begun: '', coming: '', stops: '' });
    expect(plan(stop('nowhere'))).toEqual({ begun: '', coming: '', stops: '' });
  });

  it('leads along great circles, what is to come apart from what has been', () => {
    const { begun, coming, stops } = plan(
      stop('moscow'),
      stop('warsaw'),
      stop('budapest', false),
      stop('moscow', false),
    );
    expect(count(begun, 'M')).toBe(1);
    expect(count(begun, 'L')).toBeGreaterThan(5);
    expect(count(coming, 'M')).toBe(2);
    // Moscow and Warsaw.
    expect(count(stops, 'M')).toBe(2);
  });

  it('ends at the horizon', () => {
    const { begun, stops } = plan(stop('moscow'), stop('langley'));
    expect(count(begun, 'M')).toBe(1);
    expect(count(stops, 'M')).toBe(1);
    const numbers = [...begun.matchAll(/-?\d+\.\d/g)].map(([text]) => Number(text));
    expect(numbers.every((value) => value >= -41 && value <= 1041)).toBe(true);
  });

  it('rings a place once, however often it comes back', () => {
    const { stops } = plan(stop('moscow'), stop('warsaw'), stop('moscow'));
    expect(count(stops, 'M')).toBe(2);
  });
});
