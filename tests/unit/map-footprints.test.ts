import { describe, expect, it } from 'vitest';
import { builtKinds, footprintsOn, planFootprints } from '../../src/drawing/footprints.ts';
import { createView } from '../../src/drawing/view.ts';
import type { Plan, PlanKind } from '../../src/ground/plan.ts';
import { viewport } from '../fixtures/map-frames.ts';

const camera = { lng: 0, lat: 0, zoom: 15, bearing: 0, pitch: 0 };

/** A flat map on which a degree is as wide as at zoom 15, with the camera in its middle. */
const degree = (512 * 2 ** camera.zoom) / 360;
const viewAt = (zoom: number) =>
  createView({ ...camera, zoom }, viewport, ([lng, lat]) => ({
    x: viewport.width / 2 + lng * degree,
    y: viewport.height / 2 - lat * degree,
  }));

/** A house of 222 by 22 metres, standing askew: its bounds say little of what it covers. */
const house = [
  [-0.0005, -0.0006],
  [0.0006, 0.0005],
  [0.0005, 0.0006],
  [-0.0006, -0.0005],
  [-0.0005, -0.0006],
];

const planOf = (kind: PlanKind, to?: string): Plan => ({
  type: 'FeatureCollection',
  city: 'a-town',
  bounds: [-1, -1, 1, 1],
  features: [
    {
      type: 'Feature',
      properties: { kind, key: 'a', ...(to === undefined ? {} : { to }) },
      geometry: { type: 'Polygon', coordinates: [house] },
    },
  ],
});

const covered = (plan: Plan) => planFootprints([plan], '1956-03-09', builtKinds);

describe('footprints of a plan', () => {
  it('follow the outline, so closely that no name fits between', () => {
    const points = footprintsOn(covered(planOf('building')), viewAt(15));
    const gaps = points.map(([x, y], index) => {
      const [nextX, nextY] = points[index + 1] ?? points[0] ?? [0, 0];
      return Math.hypot(nextX - x, nextY - y);
    });
    expect(points.length).toBeGreaterThan(12);
    expect(Math.max(...gaps)).toBeLessThan(14);
  });

  it('are those of the day, and of what is black', () => {
    expect(covered(planOf('building', '1956-01-01'))).toEqual([]);
    expect(covered(planOf('park'))).toEqual([]);
    expect(covered(planOf('wall'))).toHaveLength(1);
  });

  it('are none off the stage, nor where houses are too small to hide a name', () => {
    const footprints = covered(planOf('building'));
    const away = createView(camera, viewport, () => ({ x: -2000, y: 0 }));
    expect(footprintsOn(footprints, away)).toEqual([]);
    expect(footprintsOn(footprints, viewAt(11.9))).toEqual([]);
  });
});
