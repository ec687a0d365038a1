import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Inks } from '../theme/tokens.ts';
import { builtHatch, parkTrees } from './hatching.ts';
import { fill, isKind, isOf, line, onGround, pattern, shown } from './plan-paint.ts';
import { planAppears, planSource } from './plan-source.ts';
import { byClass, type Widths, width } from './plan-widths.ts';

/** About 700 m, half of them outside the outline, in pixels at zoom 10. */
const outskirtsWidth = 14;

const streetWidths = {
  avenue: [1.6, 6.5, 17],
  street: [1, 4, 12],
  lane: [0.5, 2.2, 8],
} as const satisfies Record<string, Widths>;

const casingWidths = {
  avenue: [2.4, 8.3, 19.4],
  street: [1.6, 5.6, 14],
  lane: [0.9, 3.3, 9.6],
} as const satisfies Record<string, Widths>;

/** Lines drawn in the water along its banks, as engravers do: distance from the bank, and strength. */
const waterLining = [
  { distance: [0.8, 3, 6], opacity: 0.75 },
  { distance: [1.8, 7, 14], opacity: 0.5 },
  { distance: [3, 12, 25], opacity: 0.32 },
] as const satisfies readonly { readonly distance: Widths; readonly opacity: number }[];

const isRiver = isKind('river');

/** Rivers have holes where their islands lie, on which the ground shows, houses and all. */
const water = (inks: Inks): LayerSpecification[] => [
  fill('river', isRiver, inks.plan.water),
  ...waterLining.map(({ distance, opacity }, index) =>
    line(`water-line-${index}`, isRiver, {
      ink: inks.plan.waterLine,
      width: width([0.3, 0.7, 1]),
      opacity,
      offset: width(distance),
    }),
  ),
  fill('island-park', isOf('island', 'park'), inks.plan.park),
  pattern('island-trees', isOf('island', 'park'), parkTrees, 0.5),
  line('bank', isKind('bank', 'island'), { ink: inks.plan.bank, width: width([0.6, 1.4, 2]) }),
];

/** Where the houses end, their tint runs out softly; as wide on the ground at every zoom. */
const outskirts = (inks: Inks): LayerSpecification => ({
  id: 'plan-outskirts',
  type: 'line',
  source: planSource,
  minzoom: planAppears.from,
  filter: isKind('built'),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': inks.plan.built,
    'line-width': onGround(outskirtsWidth),
    'line-blur': onGround(outskirtsWidth / 2),
    'line-opacity': shown(1),
  },
});

const ground = (inks: Inks): LayerSpecification[] => [
  fill('paper', isKind('paper'), inks.land),
  outskirts(inks),
  fill('built', isKind('built'), inks.plan.built),
  pattern('built-hatch', isKind('built'), builtHatch, 0.2),
  fill('hill', isKind('hill'), inks.plan.hill),
  line('hachure', isKind('hachure'), {
    ink: inks.plan.hachure,
    width: width([0.3, 0.7, 1.1]),
    opacity: 0.7,
  }),
  fill('park', isKind('park'), inks.plan.park),
  pattern('park-trees', isKind('park'), parkTrees, 0.5),
  line('park-edge', isKind('park'), { ink: inks.plan.parkEdge, width: width([0.4, 0.9, 1.2]) }),
];

const isBridge = isOf('bridge', 'street', 'avenue', 'lane', 'building');

const ways = (inks: Inks): LayerSpecification[] => [
  line('wall', isKind('wall'), { ink: inks.plan.bank, width: width([0.6, 2, 4]), cap: 'butt' }),
  line('boundary', isKind('boundary'), {
    ink: inks.contested,
    width: width([0.8, 2.2, 3.4]),
    dashes: [4, 1.5, 1, 1.5],
    cap: 'butt',
  }),
  line('side-street-casing', isKind('sideStreet'), {
    ink: inks.plan.sideCasing,
    width: width([0.6, 2.7, 8.6]),
    opacity: 0.8,
  }),
  line('street-casing', isKind('street'), { ink: inks.plan.casing, width: byClass(casingWidths) }),
  line('side-street', isKind('sideStreet'), {
    ink: inks.plan.street,
    width: width([0.3, 1.7, 7.2]),
  }),
  line('street', isKind('street'), { ink: inks.plan.street, width: byClass(streetWidths) }),
  fill('square', isKind('square'), inks.plan.street),
  line('square-edge', isKind('square'), {
    ink: inks.plan.casing,
    width: width([0.3, 0.7, 1]),
    opacity: 0.6,
  }),
  line('rail', isKind('rail'), {
    ink: inks.plan.casing,
    width: width([0.8, 2.4, 3.6]),
    cap: 'butt',
  }),
  line('rail-gaps', isKind('rail'), {
    ink: inks.plan.street,
    width: width([0.3, 1.2, 2]),
    dashes: [5, 5],
    cap: 'butt',
  }),
  line('bridge-casing', isBridge, {
    ink: inks.plan.bank,
    width: width([2.4, 8.6, 19]),
    cap: 'butt',
  }),
  line('bridge', isBridge, { ink: inks.plan.street, width: width([1.4, 5.6, 15]), cap: 'butt' }),
  line('bridge-rail', isOf('bridge', 'rail'), {
    ink: inks.plan.bank,
    width: width([1.4, 5, 9]),
    cap: 'butt',
  }),
  line('bridge-rail-gaps', isOf('bridge', 'rail'), {
    ink: inks.plan.street,
    width: width([0.5, 2, 4]),
    dashes: [2.5, 2.5],
    cap: 'butt',
  }),
  line('bridge-ruin', isOf('bridge', 'ruin'), {
    ink: inks.plan.bank,
    width: width([0.8, 3, 6]),
    dashes: [0.8, 1.6],
    cap: 'butt',
  }),
];

const buildings = (inks: Inks): LayerSpecification[] => [
  fill('building', isKind('building', 'footprint'), inks.plan.building),
  line('building-edge', isKind('building', 'footprint'), {
    ink: inks.plan.street,
    width: width([0.2, 0.8, 1.2]),
  }),
  {
    id: 'plan-tower',
    type: 'circle',
    source: planSource,
    minzoom: planAppears.from,
    filter: isKind('tower'),
    paint: {
      'circle-color': inks.plan.building,
      'circle-radius': width([0.5, 2.4, 6]),
      'circle-opacity': shown(1),
      'circle-pitch-alignment': 'map',
    },
  },
];

/** What is drawn thins out into plain paper, and the paper softly into the country around it. */
const margin = (inks: Inks): LayerSpecification[] => [
  {
    id: 'plan-margin',
    type: 'fill',
    source: planSource,
    minzoom: planAppears.from,
    filter: isKind('margin'),
    paint: {
      'fill-color': inks.land,
      'fill-opacity': shown(['get', 'strength']),
      'fill-antialias': false,
    },
  },
  {
    id: 'plan-paper-edge',
    type: 'line',
    source: planSource,
    minzoom: planAppears.from,
    filter: isKind('paper'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': inks.land,
      'line-width': width([14, 60, 60]),
      'line-blur': width([12, 52, 52]),
      'line-opacity': shown(1),
    },
  },
];

/** The plans of cities as ink drawings, over the paper that hides the country below them. */
export const planLayers = (inks: Inks): LayerSpecification[] => [
  ...ground(inks),
  ...water(inks),
  ...ways(inks),
  ...buildings(inks),
  ...margin(inks),
];
