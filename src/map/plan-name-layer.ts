import type { LayerSpecification } from 'maplibre-gl';
import type { Inks } from '../theme/tokens.ts';
import { planSource } from './plan-source.ts';

/** Names along streets, bridges and rivers, where there is room for them. */
export const planNameLayer = (inks: Inks): LayerSpecification => ({
  id: 'plan-names',
  type: 'symbol',
  source: planSource,
  minzoom: 12.4,
  filter: [
    'all',
    ['in', ['get', 'kind'], ['literal', ['street', 'bridge', 'riverName']]],
    ['has', 'name'],
    ['get', 'always'],
  ],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'symbol-sort-key': ['match', ['get', 'class'], 'avenue', 0, 'street', 1, 2],
    'text-field': ['get', 'name'],
    'text-font': ['Fira Sans'],
    'text-size': ['match', ['get', 'class'], 'avenue', 11.5, 'street', 10.5, 13],
    'text-letter-spacing': ['match', ['get', 'kind'], 'riverName', 0.3, 0.03],
    'text-max-angle': 30,
    'text-padding': 3,
    'text-keep-upright': true,
  },
  paint: {
    'text-color': ['match', ['get', 'kind'], 'riverName', inks.waterInk, inks.ink],
    'text-halo-color': ['match', ['get', 'kind'], 'riverName', inks.plan.water, inks.plan.street],
    'text-halo-width': 1.6,
    'text-opacity': 0.9,
  },
});
