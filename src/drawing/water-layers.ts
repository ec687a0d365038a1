import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Inks } from '../theme/tokens.ts';
import { levelFade } from './world-levels.ts';

/** The great lakes, until the rest is there to take over. */
export const coarseWaterSource = 'water-globe';
export const waterSource = 'water';

/** The zoom from which rivers show, and that from which the fine lakes do. */
export const waterBegins = 2.7;
const lakesBegin = 3;
export const coarseWaterEnds = lakesBegin + levelFade;

const lakes = (
  inks: Inks,
  source: string,
  suffix: string,
  begins: number,
): LayerSpecification[] => [
  {
    id: `lakes${suffix}`,
    type: 'fill',
    source,
    minzoom: begins,
    filter: ['==', ['get', 'kind'], 'lake'],
    paint: {
      'fill-color': inks.sea,
      'fill-antialias': false,
      'fill-opacity':
        begins > 0 ? ['interpolate', ['linear'], ['zoom'], begins, 0, coarseWaterEnds, 1] : 1,
    },
  },
  {
    id: `lake-shores${suffix}`,
    type: 'line',
    source,
    minzoom: Math.max(2, begins),
    filter: ['==', ['get', 'kind'], 'lake'],
    paint: {
      'line-color': inks.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.3, 7, 0.9],
      'line-opacity':
        begins > 0 ? ['interpolate', ['linear'], ['zoom'], begins, 0, coarseWaterEnds, 1] : 1,
    },
  },
];

const coarseSuffix = '-globe';

export const coarseWaterLayers = [`lakes${coarseSuffix}`, `lake-shores${coarseSuffix}`] as const;

/**
 * Rivers and lakes. They give way to the plans of cities, which have banks of their own.
 * @param hasFine whether the fine water is there for the coarse to give way to.
 */
export const waterLayers = (inks: Inks, hasFine = false): LayerSpecification[] => [
  {
    id: 'rivers',
    type: 'line',
    source: waterSource,
    minzoom: waterBegins,
    filter: ['==', ['get', 'kind'], 'river'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': inks.river,
      'line-width': [
        'interpolate',
        ['exponential', 1.3],
        ['zoom'],
        2,
        ['match', ['get', 'rank'], 1, 0.6, 0],
        4,
        ['match', ['get', 'rank'], 1, 1.1, 2, 0.8, 0.4],
        7,
        ['match', ['get', 'rank'], 1, 2, 2, 1.5, 0.9],
        10,
        3,
      ],
      'line-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        waterBegins,
        0,
        3.2,
        0.9,
        8.5,
        0.9,
        10,
        0,
      ],
    },
  },
  ...lakes(inks, coarseWaterSource, coarseSuffix, 0).map((layer) =>
    hasFine ? { ...layer, maxzoom: coarseWaterEnds } : layer,
  ),
  ...lakes(inks, waterSource, '', lakesBegin),
];
