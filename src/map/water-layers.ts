import type { LayerSpecification } from 'maplibre-gl';
import type { Inks } from '../theme/tokens.ts';

export const waterSource = 'water';

/** Rivers and lakes. They give way to the plans of cities, which have banks of their own. */
export const waterLayers = (inks: Inks): LayerSpecification[] => [
  {
    id: 'rivers',
    type: 'line',
    source: waterSource,
    minzoom: 2,
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
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0, 3, 0.9, 9, 0.9, 10.5, 0],
    },
  },
  {
    id: 'lakes',
    type: 'fill',
    source: waterSource,
    filter: ['==', ['get', 'kind'], 'lake'],
    paint: { 'fill-color': inks.sea, 'fill-antialias': false },
  },
  {
    id: 'lake-shores',
    type: 'line',
    source: waterSource,
    minzoom: 2,
    filter: ['==', ['get', 'kind'], 'lake'],
    paint: {
      'line-color': inks.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.3, 7, 0.9],
    },
  },
];
