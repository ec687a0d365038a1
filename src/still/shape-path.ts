import type { Position } from 'geojson';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { createProjection, lngLatOf } from '../timeline/projection.ts';
import { createEye, type Eye } from './eye.ts';
import { createGate, type Gate } from './gate.ts';
import { circlePath, type Look } from './layer-look.ts';
import type { Layer } from './layers.ts';
import { clipRing, clipRun, offsetRun, pathOf } from './path-data.ts';
import { type Flat, limbRing, projectLine, projectRing } from './project-chain.ts';
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
  readonly fills: Gate;
  readonly lines: Gate;
  /** The point of the globe that is farthest from the eye. */
  readonly behind: { readonly lng: number; readonly lat: number };
};

/** What holds the point behind the globe lies outside of its own image: the edge of the globe turns it round. */
const limbPath = (outline: readonly Position[], { eye, fills, behind }: Scene): string => {
  if (!isInRing(outline, behind.lng, behind.lat)) return '';
  const limb = clipRing(limbRing(eye), fills.window);
  return limb.length > 0 ? pathOf(limb, true) : '';
};

/** Outer rings run against the clock, holes with it: so surfaces that overlap stay whole. */
const surfacePath = ({ rings, outline }: Surface, scene: Scene): string => {
  let path = '';
  for (const [index, { chain, turn }] of rings.entries()) {
    const ring = projectRing(chain, scene.fills);
    if (ring === null && index === 0) return '';
    if (ring === null) continue;
    const isRight = turn === (index === 0 ? 1 : -1);
    const clipped = clipRing(isRight ? ring : reversed(ring), scene.fills.window);
    if (clipped.length > 0) path += pathOf(clipped, true);
    if (index === 0) path += limbPath(outline, scene);
  }
  return path;
};

const linePath = (drawable: Drawable, { lines }: Scene, offset: number): string => {
  const { lines: chains, surfaces } = drawable.shape();
  const rings = surfaces.length === 0 ? [] : surfaces.flatMap((surface) => surface.rings);
  const all = rings.length === 0 ? chains : rings.map(({ chain }) => chain);
  let path = '';
  for (const chain of all) {
    for (const run of projectLine(chain, lines)) {
      for (const clipped of clipRun(offsetRun(run, offset), lines.window))
        path += pathOf(clipped, false);
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

const noPadding: Viewport['padding'] = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The shapes of the ground as one camera sees them.
 * @param of the whole stage with some room around it, or no more than its free part.
 */
export const shapePaths = (
  camera: Camera,
  viewport: Viewport,
  of: 'stage' | 'free' = 'stage',
): ShapePaths => {
  const { width, height } = viewport;
  const { top, right, bottom, left } = of === 'free' ? viewport.padding : noPadding;
  const eye = createEye(camera, viewport);
  const gateOf = (margin: number): Gate =>
    createGate(eye, {
      left: left - margin,
      top: top - margin,
      right: width - right + margin,
      bottom: height - bottom + margin,
    });
  const [x, y, z] = eye.towards;
  const scene: Scene = {
    eye,
    fills: gateOf(of === 'free' ? 0 : bleed.fill),
    lines: gateOf(of === 'free' ? 0 : bleed.line),
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
      const { left, top, right, bottom } = scene.fills.window;
      return eye.showsLimb
        ? pathOf(clipRing(limbRing(eye), scene.fills.window), true)
        : `M${left} ${top}H${right}V${bottom}H${left}z`;
    },
  };
};
