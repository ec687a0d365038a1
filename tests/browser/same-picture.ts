import { expect } from '@playwright/test';
import type { Drawn } from '../../src/timeline/renderer.ts';

const worldPixels = 512;

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Expects two pictures to be the same: camera within 0.5 % of the view and 0.05 zoom, all else equal. */
export const expectSamePicture = (
  actual: Drawn | null,
  expected: Drawn | null,
  width: number,
  what: string,
): void => {
  expect(actual, what).not.toBeNull();
  expect(expected, what).not.toBeNull();
  if (actual === null || expected === null) return;
  const [a, b] = [actual.camera, expected.camera];
  expect(Math.abs(a.zoom - b.zoom), `${what}: zoom`).toBeLessThan(0.05);
  const pixelsPerDegree = (worldPixels * 2 ** b.zoom) / 360;
  const east = ((((a.lng - b.lng) % 360) + 540) % 360) - 180;
  const north = (a.lat - b.lat) / Math.cos((b.lat * Math.PI) / 180);
  const apart = Math.hypot(east, north) * pixelsPerDegree;
  expect(apart / width, `${what}: camera as a share of the view`).toBeLessThan(0.005);
  expect(Math.abs(a.pitch - b.pitch) + Math.abs(a.bearing - b.bearing)).toBeLessThan(0.1);
  const parts = ({ events, routes, past, epoch, labels }: Drawn) => ({
    events: events.map(({ id, phase }) => `${id} ${phase}`).sort(),
    routes: routes.map(({ id, progress }) => `${id} ${round(progress)}`).sort(),
    labels: labels.map(({ id, text }) => `${id} ${text}`).sort(),
    past,
    epoch,
  });
  expect(parts(actual), what).toEqual(parts(expected));
};
