import type { Position } from 'geojson';
import { isInRing } from '../drawing/rings.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { createProjection, lngLatOf } from '../timeline/projection.ts';
import { clipRing, clipRun } from './cut-lines.ts';
import { createEye, type Eye } from './eye.ts';
import { type Flat, reverse } from './flat.ts';
import { createGate, type Gate } from './gate.ts';
import { circlePath, type Look } from './layer-look.ts';
import type { Layer } from './layers.ts';
import { offsetRun } from './offset-run.ts';
import { createPathWriter, type PathWriter } from './path-writer.ts';
import { limbRing, projectLine, projectRing } from './project-chain.ts';
import type { Drawable, Shape, Surface } from './sources.ts';

/** CSS pixels around the stage in which shapes are kept, so that no edge of a cut shows. */
const bleed = { fill: 4, line: 34 } as const;

/** What shapes are projected into. */
type Scene = {
  readonly eye: Eye;
  readonly fills: Gate;
  readonly lines: Gate;
  /** The point of the globe that is farthest from the eye. */
  readonly behind: { readonly lng: number; readonly lat: number };
};

/** What holds the point behind the globe lies outside of its own image: the edge of the globe turns it round. */
const addLimb = (
  { outline, box: { west, south, east, north } }: Surface,
  { eye, fills, behind: { lng, lat } }: Scene,
  writer: PathWriter,
): void => {
  // Most outlines are far from that point: their corners need not be asked.
  if (lng < west || lng > east || lat < south || lat > north) return;
  if (!isInRing(outline, lng, lat)) return;
  const limb = clipRing(limbRing(eye), fills.window);
  if (limb.length > 0) writer.add(limb, true);
};

/** Outer rings run against the clock, holes with it: so surfaces that overlap stay whole. */
const addSurface = (surface: Surface, scene: Scene, writer: PathWriter): void => {
  for (const [index, { chain, turn }] of surface.rings.entries()) {
    const ring = projectRing(chain, scene.fills);
    if (ring === null && index === 0) return;
    if (ring === null) continue;
    if (turn !== (index === 0 ? 1 : -1)) reverse(ring);
    const clipped = clipRing(ring, scene.fills.window);
    if (clipped.length > 0) writer.add(clipped, true);
    if (index === 0) addLimb(surface, scene, writer);
  }
};

/** Adds lines, moved sideways by an offset, and the edges of surfaces. */
const createLineAdder = ({ lines: gate }: Scene, writer: PathWriter) => {
  let offset = 0;
  const give = (run: Flat): void => writer.add(run, false);
  const clip = (run: Flat): void => clipRun(offsetRun(run, offset), gate.window, give);

  return ({ lines, surfaces }: Shape, by: number): void => {
    offset = by;
    for (const { rings } of surfaces) {
      for (const { chain } of rings) projectLine(chain, gate, clip);
    }
    if (surfaces.length === 0) for (const chain of lines) projectLine(chain, gate, clip);
  };
};

/** Writes path data. */
export type ShapePaths = {
  /** Adds a shape as a layer draws it; tells whether any of it can be seen. */
  add(layer: Layer, drawable: Drawable, look: Look): boolean;
  /** What has been added since this was last asked for. */
  take(): string;
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

  const writer = createPathWriter();
  const addLines = createLineAdder(scene, writer);

  const addShape = (type: Layer['spec']['type'], drawable: Drawable, look: Look): void => {
    if (type === 'line') {
      addLines(drawable.shape(), look.offset);
      return;
    }
    const { points, surfaces } = drawable.shape();
    if (type === 'circle') {
      for (const point of points) writer.addData(circle(point, look.radius));
    } else for (const surface of surfaces) addSurface(surface, scene, writer);
  };

  return {
    add: ({ spec: { type } }, drawable, look) => {
      const before = writer.size();
      addShape(type, drawable, look);
      return writer.size() > before;
    },
    take: writer.take,
    globe: () => {
      const { left, top, right, bottom } = scene.fills.window;
      if (!eye.showsLimb) return `M${left} ${top}H${right}V${bottom}H${left}z`;
      writer.add(clipRing(limbRing(eye), scene.fills.window), true);
      return writer.take();
    },
  };
};
