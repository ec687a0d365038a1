import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { PlanKind } from '../ground/plan.ts';
import type { SheetProperties } from './plan-sheet.ts';
import { planAppears, planSource } from './plan-source.ts';

const isInForce: ExpressionSpecification = [
  'boolean',
  ['feature-state', 'inForce'],
  ['get', 'always'],
];

export const shown = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  planAppears.from,
  0,
  planAppears.to,
  ['case', isInForce, opacity, 0],
];

export const isKind = (...kinds: (PlanKind | SheetProperties['kind'])[]): FilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
];

export const isOf = (kind: PlanKind, ...classes: string[]): FilterSpecification => [
  'all',
  ['==', ['get', 'kind'], kind],
  ['in', ['get', 'class'], ['literal', classes]],
];

/** Pixels that double with each zoom, given at zoom 10. */
export const onGround = (pixels: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  10,
  pixels,
  16,
  64 * pixels,
];

export const fill = (id: string, filter: FilterSpecification, ink: string): LayerSpecification => ({
  id: `plan-${id}`,
  type: 'fill',
  source: planSource,
  minzoom: planAppears.from,
  filter,
  paint: { 'fill-color': ink, 'fill-opacity': shown(1) },
});

export const pattern = (
  id: string,
  filter: FilterSpecification,
  name: string,
  opacity: number,
): LayerSpecification => ({
  id: `plan-${id}`,
  type: 'fill',
  source: planSource,
  minzoom: planAppears.from,
  filter,
  paint: { 'fill-pattern': name, 'fill-opacity': drawnNear(opacity) },
});

/** Patterns are as coarse at every zoom: they come where what they fill is large enough. */
const patternAppears = { from: 11, to: 12.6 } as const;

const drawnNear = (opacity: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  patternAppears.from,
  0,
  patternAppears.to,
  opacity,
];

type Stroke = {
  readonly ink: string;
  readonly width: ExpressionSpecification;
  readonly opacity?: number;
  readonly offset?: ExpressionSpecification;
  readonly dashes?: number[];
  readonly cap?: 'butt' | 'round';
};

export const line = (
  id: string,
  filter: FilterSpecification,
  stroke: Stroke,
): LayerSpecification => ({
  id: `plan-${id}`,
  type: 'line',
  source: planSource,
  minzoom: planAppears.from,
  filter,
  layout: { 'line-join': 'round', 'line-cap': stroke.cap ?? 'round' },
  paint: {
    'line-color': stroke.ink,
    'line-width': stroke.width,
    'line-opacity': shown(stroke.opacity ?? 1),
    ...(stroke.offset === undefined ? {} : { 'line-offset': stroke.offset }),
    ...(stroke.dashes === undefined ? {} : { 'line-dasharray': stroke.dashes }),
  },
});
