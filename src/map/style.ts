import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Story } from '../story/story.ts';
import { graticule } from './graticule.ts';
import type { GroundKind } from './ground.ts';
import type { Inks } from './tokens.ts';
import { tracesOf } from './traces.ts';

/** Ids that the rest of the map needs. */
export const groundSource = 'ground';
export const tracesSource = 'traces';

/** Closest zoom at which each source is cut anew; beyond it, tiles are enlarged without loss that shows. */
const groundDetail = 7;
const traceDetail = 12;

/**
 * Graticules from coarse to fine: degrees, and the zooms between which each fades in. The finest have
 * a source of their own, which is not cut into tiles before they are needed.
 */
const graticules = [
  { source: 'graticule', step: 30, except: null, appears: [-2, -1], opacity: 0.5 },
  { source: 'graticule', step: 10, except: 30, appears: [2, 3], opacity: 0.32 },
  { source: 'graticule', step: 1, except: 10, appears: [5.5, 7], opacity: 0.36 },
  { source: 'fine-graticule', step: 0.1, except: 1, appears: [9, 10.5], opacity: 0.4 },
  { source: 'fine-graticule', step: 0.02, except: 0.1, appears: [11.5, 13], opacity: 0.3 },
] as const;

const graticuleSource = (source: 'graticule' | 'fine-graticule', maxzoom: number) => ({
  type: 'geojson' as const,
  data: {
    type: 'FeatureCollection' as const,
    features: graticules
      .filter((one) => one.source === source)
      .map(({ step, except }) => graticule(step, except)),
  },
  maxzoom,
  buffer: 16,
  tolerance: 0,
});

const graticuleLayers = (inks: Inks): LayerSpecification[] =>
  graticules.map(({ source, step, appears: [from, to], opacity }) => ({
    id: `graticule-${step}`,
    type: 'line',
    source,
    minzoom: Math.max(0, from),
    filter: ['==', ['get', 'step'], step],
    paint: {
      'line-color': inks.graticule,
      'line-width': 0.6,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], from, 0, to, opacity],
    },
  }));

const isKind = (kind: GroundKind): FilterSpecification => ['==', ['get', 'kind'], kind];

const groundBelow = (inks: Inks): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': inks.sea } },
  {
    id: 'shore',
    type: 'line',
    source: groundSource,
    filter: isKind('coast'),
    paint: {
      'line-color': inks.shore,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 0, 4, 4, 12, 8, 26],
      'line-blur': ['interpolate', ['exponential', 1.4], ['zoom'], 0, 3, 4, 9, 8, 22],
      'line-opacity': 0.9,
    },
  },
  {
    id: 'land',
    type: 'fill',
    source: groundSource,
    filter: isKind('land'),
    paint: { 'fill-color': inks.land, 'fill-antialias': false },
  },
];

const groundAbove = (inks: Inks): LayerSpecification[] => [
  {
    id: 'border',
    type: 'line',
    source: groundSource,
    filter: isKind('border'),
    paint: {
      'line-color': inks.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1, 10, 1.6],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 1, 0.45, 4, 0.7, 10, 0.6],
    },
  },
  {
    id: 'coast',
    type: 'line',
    source: groundSource,
    filter: isKind('coast'),
    paint: {
      'line-color': inks.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 6, 1, 10, 1.5],
    },
  },
];

/** Drawn for events that have begun and whose category is not hidden: both are feature-state. */
const isTraceDrawn: ExpressionSpecification = [
  'all',
  ['boolean', ['feature-state', 'begun'], false],
  ['!', ['boolean', ['feature-state', 'hidden'], false]],
];

const traceRadius = (factor: number): ExpressionSpecification => [
  '*',
  factor,
  ['+', 2.2, ['*', 0.9, ['sqrt', ['get', 'rank']]]],
];

const traces = (inks: Inks): LayerSpecification => ({
  id: 'traces',
  type: 'circle',
  source: tracesSource,
  paint: {
    'circle-color': inks.ink,
    'circle-opacity': ['case', isTraceDrawn, 0.5, 0],
    'circle-radius': [
      'interpolate',
      ['linear'],
      ['zoom'],
      1,
      traceRadius(0.8),
      6,
      traceRadius(1),
      12,
      traceRadius(1.3),
    ],
    'circle-pitch-alignment': 'map',
  },
});

/**
 * The map's style: a ground that is empty until `groundSource` gets its data, a graticule that gets
 * finer as the camera comes closer, and every event of the story as a trace that starts unseen.
 */
export const createStyle = (
  story: Pick<Story, 'events' | 'places'>,
  inks: Inks,
): StyleSpecification => ({
  version: 8,
  projection: { type: 'globe' },
  transition: { duration: 0, delay: 0 },
  sources: {
    [groundSource]: {
      type: 'geojson',
      data: { type: 'FeatureCollection', features: [] },
      maxzoom: groundDetail,
      buffer: 48,
      tolerance: 0.7,
    },
    [tracesSource]: {
      type: 'geojson',
      data: tracesOf(story),
      maxzoom: traceDetail,
      buffer: 16,
    },
    graticule: graticuleSource('graticule', 7),
    'fine-graticule': graticuleSource('fine-graticule', 11),
  },
  layers: [...groundBelow(inks), ...graticuleLayers(inks), ...groundAbove(inks), traces(inks)],
});
