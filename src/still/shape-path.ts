import type { Position } from 'geojson';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { createProjection, lngLatOf } from '../timeline/projection.ts';
import { createEye, type Eye } from './eye.ts';
import { circlePath, type Look } from './layer-look.ts';
import type { Layer } from './layers.ts';
import { clipRing, clipRun, offsetRun, pathOf } from './path-data.ts';
import { type Flat, limbRing, projectLine, projectRing, type Window } from './project-chain.ts';
import type { Drawable, Surface } from './sources.ts';

/** CSS pixels around the stage in which shapes are kept, so that no edge of a cut shows. */
const bleed = { fill: 4, line: 34 } as const;

const isInRing = (ring: readonly Position[], lng: number, lat: number): boolean => {
  let inside = false;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};

const reversed = (ring: Flat): Flat => {
  const turned: Flat = [];
  for (let index = ring.length - 2; index >= 0; index -= 2) {
    turned.push(ring[index] ?? 0, ring[index + 1] ?? 0);
  }
  return turned;
};

/** What shapes are projected into. */
type Scene = {
  readonly eye: Eye;
  readonly fills: Window;
  readonly lines: Window;
  /** The point of the globe that is farthest from the eye. */
  readonly behind: { readonly lng: number; readonly lat: number };
};

/** What holds the point behind the globe lies outside of its own image: the edge of the globe turns it round. */
const limbPath = (outline: readonly Position[], { eye, fills, behind }: Scene): string => {
  if (!isInRing(outline, behind.lng, behind.lat)) return '';
  const limb = clipRing(limbRing(eye), fills);
  return limb.length > 0 ? pathOf(limb, true) : '';
};

/** Outer rings run against the clock, holes with it: so surfaces that overlap stay whole. */
const surfacePath = ({ rings, outline }: Surface, scene: Scene): string => {
  let path = '';
  for (const [index, { chain, turn }] of rings.entries()) {
    const ring = projectRing(chain, scene.eye, scene.fills);
    if (ring === null && index === 0) return '';
    if (ring === null) continue;
    const isRight = turn === (index === 0 ? 1 : -1);
    const clipped = clipRing(isRight ? ring : reversed(ring), scene.fills);
    if (clipped.length > 0) path += pathOf(clipped, true);
    if (index === 0) path += limbPath(outline, scene);
  }
  return path;
};

const linePath = (drawable: Drawable, { eye, lines }: Scene, offset: number): string => {
  const { lines: chains, surfaces } = drawable.shape();
  const all = [...chains, ...surfaces.flatMap(({ rings }) => rings.map(({ chain }) => chain))];
  let path = '';
  for (const chain of all) {
    for (const run of projectLine(chain, eye, lines)) {
      for (const clipped of clipRun(offsetRun(run, offset), lines)) path += pathOf(clipped, false);
    }
  }
  return path;
};

export type ShapePaths = {
  /** Path data of a shape as a layer draws it; empty where none of it can be seen. */
  of(layer: Layer, drawable: Drawable, look: Look): string;
  /** The whole globe, as far as it is on the stage. */
  globe(): string;
};

/** The shapes of the ground as one camera sees them. */
export const shapePaths = (camera: Camera, viewport: Viewport): ShapePaths => {
  const { width, height } = viewport;
  const eye = createEye(camera, viewport);
  const windowOf = (margin: number): Window => ({
    left: -margin,
    top: -margin,
    right: width + margin,
    bottom: height + margin,
  });
  const [x, y, z] = eye.towards;
  const scene: Scene = {
    eye,
    fills: windowOf(bleed.fill),
    lines: windowOf(bleed.line),
    behind: lngLatOf([-x, -y, -z]),
  };
  const projection = createProjection(camera, height);

  const circle = ([lng = 0, lat = 0]: Position, radius: number): string => {
    const { right, down, isHidden } = projection.project(lng, lat);
    const [cx, cy] = [eye.middle[0] + right, eye.middle[1] + down];
    const isOff = cx < -radius || cx > width + radius || cy < -radius || cy > height + radius;
    return isHidden || isOff ? '' : circlePath(cx, cy, radius);
  };

  return {
    of: ({ spec: { type } }, drawable, look) => {
      if (type === 'line') return linePath(drawable, scene, look.offset);
      const { points, surfaces } = drawable.shape();
      return type === 'circle'
        ? points.map((point) => circle(point, look.radius)).join('')
        : surfaces.map((surface) => surfacePath(surface, scene)).join('');
    },
    globe: () => {
      const { left, top, right, bottom } = scene.fills;
      return eye.showsLimb
        ? pathOf(clipRing(limbRing(eye), scene.fills), true)
        : `M${left} ${top}H${right}V${bottom}H${left}z`;
    },
  };
};
