import { expect, it } from 'vitest';
import { growthAnHour, type Sample } from '../../scripts/soak-figures.ts';

const sample = (minute: number, heap: number): Sample => ({
  minute,
  heap,
  visits: 0,
  nodes: 0,
  listeners: 0,
  canvases: 0,
  errors: 0,
  unanswered: 0,
});

it('tells how much a figure grows an hour', () => {
  const samples = [sample(0, 100), sample(30, 130), sample(60, 160)];
  expect(growthAnHour(samples, ({ heap }) => heap)).toBeCloseTo(60);
});

it('is not led astray by a figure that goes up and down', () => {
  const samples = [
    sample(0, 100),
    sample(10, 150),
    sample(20, 100),
    sample(30, 150),
    sample(40, 100),
  ];
  expect(growthAnHour(samples, ({ heap }) => heap)).toBeCloseTo(0);
});

it('knows of no growth before a second sample', () => {
  expect(growthAnHour([sample(3, 5)], ({ heap }) => heap)).toBe(0);
  expect(growthAnHour([], ({ heap }) => heap)).toBe(0);
});
