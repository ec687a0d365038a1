import type { Evaluate } from './evaluate.ts';
import type { Layer, Paint } from './layers.ts';
import { patternId } from './pattern-shapes.ts';

const figure = (value: number): string => String(Math.round(value * 1000) / 1000);

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How many strokes a soft line takes. */
const softness = 4;

/**
 * A line whose edges fade over `blur` pixels, as strokes that get narrower and add up to the same.
 * MapLibre's line: its opacity rises from the edge, over `blur`, towards the middle.
 */
const softStrokes = (
  width: number,
  blur: number,
  opacity: number,
): Readonly<Record<string, string>>[] => {
  const core = Math.max(0, width - 2 * blur);
  const peak = Math.min(1, width / 2 / blur) * opacity;
  const each = 1 - (1 - peak) ** (1 / softness);
  return Array.from({ length: softness }, (_, index) => ({
    'stroke-width': figure(width - ((index + 0.5) / softness) * (width - core)),
    'stroke-opacity': figure(each),
  }));
};

/** How things look: whatever has the same key looks the same. Lengths in CSS pixels. */
export type Look = {
  readonly key: string;
  /** To the right of the way that a line runs. */
  readonly offset: number;
  readonly radius: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The strokes of a soft line, laid upon each other. */
  readonly strokes: readonly Readonly<Record<string, string>>[];
};

const numberIn = (paint: Paint, name: string, context: Parameters<Evaluate>[0], or: number) => {
  const value = paint[name]?.(context);
  return typeof value === 'number' ? value : or;
};

const fillLook = (paint: Paint, context: Parameters<Evaluate>[0], prefix: string): Look | null => {
  const opacity = rounded(numberIn(paint, 'fill-opacity', context, 1));
  if (opacity <= 0) return null;
  const pattern = paint['fill-pattern']?.(context);
  const fill =
    typeof pattern === 'string'
      ? `url(#${patternId(prefix, pattern)})`
      : String(paint['fill-color']?.(context) ?? 'none');
  const attributes = {
    fill,
    ...(opacity < 1 ? { 'fill-opacity': figure(opacity) } : {}),
    ...(paint['fill-antialias']?.(context) === false ? { 'shape-rendering': 'crispEdges' } : {}),
  };
  return { key: JSON.stringify(attributes), offset: 0, radius: 0, attributes, strokes: [] };
};

const lineLook = (
  paint: Paint,
  context: Parameters<Evaluate>[0],
  layout: Readonly<Record<string, unknown>>,
): Look | null => {
  const opacity = rounded(numberIn(paint, 'line-opacity', context, 1));
  const width = rounded(numberIn(paint, 'line-width', context, 1));
  if (opacity <= 0 || width <= 0) return null;
  const offset = rounded(numberIn(paint, 'line-offset', context, 0));
  const blur = rounded(numberIn(paint, 'line-blur', context, 0));
  const dashes = paint['line-dasharray']?.(context);
  const isDashed = Array.isArray(dashes) && dashes.some((_, at) => at % 2 === 1 && dashes[at] > 0);
  const [join, cap] = [layout['line-join'] ?? 'miter', layout['line-cap'] ?? 'butt'];
  const attributes = {
    fill: 'none',
    stroke: String(paint['line-color']?.(context) ?? '#000'),
    ...(join === 'miter' ? {} : { 'stroke-linejoin': String(join) }),
    ...(cap === 'butt' ? {} : { 'stroke-linecap': String(cap) }),
    ...(isDashed
      ? { 'stroke-dasharray': dashes.map((part) => figure(Number(part) * width)).join(' ') }
      : {}),
    ...(blur > 0
      ? {}
      : {
          'stroke-width': figure(width),
          ...(opacity < 1 ? { 'stroke-opacity': figure(opacity) } : {}),
        }),
  };
  const strokes = blur > 0 ? softStrokes(width, blur, opacity) : [];
  const key = JSON.stringify([attributes, strokes, offset]);
  return { key, offset, radius: 0, attributes, strokes };
};

const circleLook = (paint: Paint, context: Parameters<Evaluate>[0]): Look | null => {
  const opacity = rounded(numberIn(paint, 'circle-opacity', context, 1));
  const radius = rounded(numberIn(paint, 'circle-radius', context, 5));
  if (opacity <= 0 || radius <= 0) return null;
  const stroke = numberIn(paint, 'circle-stroke-width', context, 0);
  const attributes = {
    fill: String(paint['circle-color']?.(context) ?? '#000'),
    'fill-opacity': figure(opacity),
    ...(stroke > 0
      ? {
          stroke: String(paint['circle-stroke-color']?.(context) ?? '#000'),
          'stroke-opacity': figure(numberIn(paint, 'circle-stroke-opacity', context, 1)),
          // MapLibre draws the edge around the circle, not upon its outline.
          'stroke-width': figure(2 * stroke),
          'paint-order': 'stroke',
        }
      : {}),
  };
  return { key: JSON.stringify([attributes, radius]), offset: 0, radius, attributes, strokes: [] };
};

export const circlePath = (x: number, y: number, radius: number): string => {
  const [r, d] = [figure(radius), figure(2 * radius)];
  return `M${figure(x - radius)} ${figure(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0z`;
};

/** How a layer draws what has these properties; null where it shows nothing. */
export const lookOf = (
  { spec, paint }: Layer,
  context: Parameters<Evaluate>[0],
  prefix: string,
): Look | null => {
  switch (spec.type) {
    case 'fill':
      return fillLook(paint, context, prefix);
    case 'line':
      return lineLook(paint, context, (spec.layout ?? {}) as Readonly<Record<string, unknown>>);
    case 'circle':
      return circleLook(paint, context);
    default:
      return null;
  }
};
