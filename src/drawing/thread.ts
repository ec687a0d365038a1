import type { Place, PlaceId } from '../story/story.ts';
import type { ThreadStop } from '../timeline/frame.ts';
import { sum } from '../timeline/projection.ts';
import type { Box } from './box.ts';
import { clipLine, type Station } from './clip-line.ts';
import { type Direction, vectorOf } from './sight.ts';
import type { View } from './view.ts';

/** The thread of a life as paths: what has been by the day of the picture, and what is still to come. */
export type PlannedThread = {
  readonly begun: string;
  readonly coming: string;
  /** Rings around the places to which it has led. */
  readonly stops: string;
};

/** Widths of the thread and of the paper around it, and the dashes of what is to come, in CSS pixels. */
export const threadLook = { width: 1.75, casing: 4.5, dashes: [2, 5], opacity: 0.85 } as const;

const noThread: PlannedThread = { begun: '', coming: '', stops: '' };

/** Radians between two points of a drawn arc. */
const arcStep = 0.02;

/** CSS pixels: the radius of a stop's ring, and how far beyond the stage the thread is drawn. */
const ring = 7;
const bleed = 40;

/** Of a point less in sight than this nothing is drawn. */
const leastSight = 0.02;

/**
 * Points along the great circle from one direction to another, both included.
 * K. Shoemake, "Animating Rotation with Quaternion Curves", SIGGRAPH 1985 (spherical interpolation).
 */
const arcBetween = (a: Direction, b: Direction): readonly Direction[] => {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  const angle = 2 * Math.asin(Math.min(1, chord / 2));
  const steps = Math.max(1, Math.ceil(angle / arcStep));
  const sine = Math.sin(angle);
  if (sine < 1e-9) return [a, b];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    return sum(a, Math.sin((1 - share) * angle) / sine, b, Math.sin(share * angle) / sine);
  });
};

const degrees = 180 / Math.PI;

const stationOf = (direction: Direction, view: View): Station | null => {
  if (view.sees(direction) < leastSight) return null;
  const [x, y, z] = direction;
  const [left, top] = view.project(Math.atan2(y, x) * degrees, Math.asin(z) * degrees);
  return { x: left, y: top, along: 0 };
};

const pathOf = (runs: readonly (readonly Station[])[]): string =>
  runs
    .map((run) => `M${run.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('');

const ringOf = ({ x, y }: Station, radius: number): string =>
  `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** Works out the thread through some places, straight on the globe from each to the next. */
export const planThread = (
  stops: readonly ThreadStop[],
  places: Readonly<Record<PlaceId, Place>>,
  view: View,
): PlannedThread => {
  const led = stops.flatMap(({ place: id, begun }) => {
    const place = places[id];
    return place === undefined ? [] : [{ begun, direction: vectorOf(place.lng, place.lat) }];
  });
  if (led.length === 0) return noThread;
  const { x, y, width, height } = view.stage;
  const room: Box = {
    x: x - bleed,
    y: y - bleed,
    width: width + 2 * bleed,
    height: height + 2 * bleed,
  };
  const runs = (isBegun: boolean) =>
    pathOf(
      led.flatMap(({ begun, direction }, index) => {
        const before = led[index - 1];
        if (before === undefined || begun !== isBegun) return [];
        const line = arcBetween(before.direction, direction).map((one) => stationOf(one, view));
        return clipLine(line, room);
      }),
    );
  const rings = led
    .filter(({ begun }) => begun)
    .map(({ direction }) => {
      const station = stationOf(direction, view);
      return station === null ? '' : ringOf(station, ring * view.scale);
    });
  return { begun: runs(true), coming: runs(false), stops: [...new Set(rings)].join('') };
};
