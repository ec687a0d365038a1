import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Project, projectFlat } from '../../src/map/project-flat.ts';
import type { Camera } from '../../src/timeline/frame.ts';
import { nearestCopy, toWorld } from '../../src/timeline/mercator.ts';

/** A flat map in perspective, turned and leaning, from an eye 1350 pixels before the middle of the stage. */
const perspective = ({ lng, lat, zoom, bearing, pitch }: Camera): Project => {
  const [middleX, middleY] = toWorld(lng, lat);
  const world = 512 * 2 ** zoom;
  const [turn, lean] = [(bearing * Math.PI) / 180, (pitch * Math.PI) / 180];
  return ([placeLng, placeLat]) => {
    const [x, y] = toWorld(placeLng, placeLat);
    const [east, south] = [(nearestCopy(x, middleX) - middleX) * world, (y - middleY) * world];
    const right = east * Math.cos(turn) + south * Math.sin(turn);
    const down = south * Math.cos(turn) - east * Math.sin(turn);
    const depth = 1350 - down * Math.sin(lean);
    return { x: 900 + (right * 1350) / depth, y: 480 + (down * Math.cos(lean) * 1350) / depth };
  };
};

const cameras = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  zoom: fc.double({ min: 12, max: 17, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
});

const away = fc.double({ min: -1500, max: 1500, noNaN: true });

/** How often a projection has been asked. */
const counting = (project: Project) => {
  const counted = { calls: 0 };
  const ask: Project = (place) => {
    counted.calls += 1;
    return project(place);
  };
  return { counted, ask };
};

describe('projectFlat', () => {
  it('puts every place where the map puts it, and asks the map for four', () => {
    fc.assert(
      fc.property(cameras, away, away, (camera, east, south) => {
        const map = perspective(camera);
        const { counted, ask } = counting(map);
        const project = projectFlat(camera, ask);
        const degrees = 360 / (512 * 2 ** camera.zoom);
        const place: [number, number] = [
          camera.lng + east * degrees,
          camera.lat - south * degrees * Math.cos((camera.lat * Math.PI) / 180),
        ];
        const [one, other] = [project(place), map(place)];
        // Along the horizon a place is anywhere.
        fc.pre(Math.hypot(other.x, other.y) < 10_000);
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(1e-3);
        expect(counted.calls).toBe(4);
      }),
    );
  });

  it('leaves to the map what lies behind the camera', () => {
    const camera = { lng: 37, lat: 55, zoom: 14, bearing: 0, pitch: 60 };
    const map = perspective(camera);
    const behind: Project = (place) => (place[1] < 54.5 ? { x: 7, y: 9000 } : map(place));
    expect(projectFlat(camera, behind)([37, 54])).toEqual({ x: 7, y: 9000 });
  });

  it('leaves the globe to the map', () => {
    const map = perspective({ lng: 37, lat: 55, zoom: 11.9, bearing: 0, pitch: 0 });
    expect(projectFlat({ lng: 37, lat: 55, zoom: 11.9, bearing: 0, pitch: 0 }, map)).toBe(map);
  });
});
