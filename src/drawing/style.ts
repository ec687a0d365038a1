import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Story } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import { graticule } from './graticule.ts';
import { planLayers } from './plan-layers.ts';
import { planSource } from './plan-source.ts';
import { tracesOf } from './traces.ts';
import { coarseWaterSource, waterLayers, waterSource } from './water-layers.ts';
import { worldLayers } from './world-layers.ts';
import {
  bandsSource,
  groundSource,
  litSource,
  type WorldLevel,
  worldLevels,
} from './world-levels.ts';

export const tracesSource = 'traces';

/** Closest zoom at which each source is cut anew; beyond it, tiles are enlarged without loss that shows. */
const levelDetail: Readonly<Record<WorldLevel, number>> = { globe: 4, world: 6, fine: 8 };
const planDetail = 14;
/** Of a tile's 512: wide enough for the soft edges of what is built over. */
const planBuffer = 128;
const traceDetail = 12;

/** A source that is empty until the ground's files come. `tolerance` in pixels is what lines may lose. */
const emptySource = (maxzoom: number, tolerance: number, buffer = 64) => ({
  type: 'geojson' as const,
  data: { type: 'FeatureCollection' as const, features: [] },
  maxzoom,
  buffer,
  tolerance,
});

/** Bands are cut at every zoom, so that their lines stay simple enough for bands of their width. */
const bandDetail = 11;
const bandTolerance = 2;

/** Graticules from coarse to fine: degrees, and the zooms between which each fades in. */
const graticules = [
  { step: 30, except: null, appears: [-2, -1], opacity: 0.5 },
  { step: 10, except: 30, appears: [2, 3], opacity: 0.32 },
  { step: 1, except: 10, appears: [5.5, 7], opacity: 0.36 },
] as const;

/** The zooms between which all of them go out: the plan of a city has none. */
const graticuleLeaves = [8.6, 9.4] as const;

export const graticuleSource = {
  type: 'geojson' as const,
  data: {
    type: 'FeatureCollection' as const,
    features: graticules.map(({ step, except }) => graticule(step, except)),
  },
  maxzoom: 7,
  buffer: 16,
  tolerance: 0,
};

const graticuleLayers = (inks: Inks): LayerSpecification[] => {
  const [leaving, gone] = graticuleLeaves;
  return graticules.map(({ step, appears: [from, to], opacity }) => ({
    id: `graticule-${step}`,
    type: 'line',
    source: 'graticule',
    minzoom: Math.max(0, from),
    maxzoom: gone,
    filter: ['==', ['get', 'step'], step],
    paint: {
      'line-color': inks.graticule,
      'line-width': 0.6,
      'line-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        from,
        0,
        to,
        opacity,
        leaving,
        opacity,
        gone,
        0,
      ],
    },
  }));
};

/**
 * What shows where no ground is laid yet, as after a jump: from afar sea, which most of the globe is; close up
 * land, where the story has its towns. Levels do not fade into each other between the two zooms.
 */
const unlaid = ({ sea, land }: Inks): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  6.5,
  sea,
  7.5,
  land,
];

/** Drawn for events that have begun and are not hidden, as far as their traces can be seen: shown-traces.ts. */
const isTraceDrawn: ExpressionSpecification = ['boolean', ['feature-state', 'drawn'], false];

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
    'circle-opacity': ['case', isTraceDrawn, 0.7, 0],
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
    'circle-stroke-color': inks.halo,
    'circle-stroke-width': 1,
    'circle-stroke-opacity': ['case', isTraceDrawn, 0.8, 0],
    'circle-pitch-alignment': 'map',
  },
});

/** What of the ground has been read: a coarser level or water gives way to a finer one that is there. */
export type GroundAtHand = { readonly levels: ReadonlySet<WorldLevel>; readonly water: boolean };

const nothing: GroundAtHand = { levels: new Set(), water: false };

/** All layers, from below upwards. */
export const groundLayers = (
  inks: Inks,
  atHand: GroundAtHand = nothing,
): readonly LayerSpecification[] => {
  const levels = worldLevels.map((level, index) => {
    const finer = worldLevels.slice(index + 1).find((other) => atHand.levels.has(other));
    return worldLayers(level, inks, finer ?? null);
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': unlaid(inks) } },
    // Kind by kind, so that a level covers all surfaces of a coarser one before any line is drawn.
    ...levels.flatMap(({ below }) => below),
    ...levels.flatMap(({ sea }) => sea),
    ...waterLayers(inks, atHand.water),
    ...graticuleLayers(inks),
    ...levels.flatMap(({ lines }) => lines),
    ...planLayers(inks),
    traces(inks),
  ];
};

/**
 * The map's style: a ground that is empty until its sources get their data, a graticule that gets
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
    ...Object.fromEntries(
      worldLevels.flatMap((level) => [
        [groundSource(level), emptySource(levelDetail[level], 0.1)],
        [bandsSource(level), emptySource(bandDetail, bandTolerance)],
        [litSource(level), emptySource(bandDetail, bandTolerance)],
      ]),
    ),
    [coarseWaterSource]: emptySource(4, 0.1),
    [waterSource]: emptySource(8, 0.4),
    [planSource]: emptySource(planDetail, 0.2, planBuffer),
    [tracesSource]: {
      type: 'geojson',
      data: tracesOf(story),
      maxzoom: traceDetail,
      buffer: 16,
    },
    graticule: graticuleSource,
  },
  layers: [...groundLayers(inks)],
});
