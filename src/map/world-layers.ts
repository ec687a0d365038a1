import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { camps } from '../ground/ground.ts';
import { campHatch } from './hatching.ts';
import type { Inks } from './tokens.ts';
import type { GroundKind } from './world-features.ts';
import {
  bandsSource,
  groundSource,
  levelBegins,
  levelFade,
  type WorldLevel,
} from './world-levels.ts';

/** What is in force: all that does not change, and what feature-state says. */
const isInForce: ExpressionSpecification = [
  'boolean',
  ['feature-state', 'inForce'],
  ['get', 'always'],
];

const isKind = (kind: GroundKind): FilterSpecification => ['==', ['get', 'kind'], kind];

const farthestZoom = 24;

/** A level, and the finer one that takes over from it if there is one. */
type Fading = { readonly level: WorldLevel; readonly successor: WorldLevel | null };

/**
 * An opacity that comes and goes with the level. Lines go while the finer ones come; surfaces stay below
 * them until they are covered.
 */
const fading = (
  { level, successor }: Fading,
  value: number,
  what: 'lines' | 'surfaces',
): ExpressionSpecification => {
  const shown: ExpressionSpecification = ['case', isInForce, value, 0];
  const begins = levelBegins[level];
  const ends = successor === null ? farthestZoom : levelBegins[successor];
  const coming = level === 'globe' ? [begins, shown] : [begins, 0, begins + levelFade, shown];
  const going = what === 'lines' ? [ends, shown, ends + levelFade, 0] : [ends + levelFade, shown];
  return ['interpolate', ['linear'], ['zoom'], ...coming, ...going] as ExpressionSpecification;
};

const zooms = ({ level, successor }: Fading) => ({
  minzoom: Math.max(0, levelBegins[level]),
  maxzoom: successor === null ? farthestZoom : levelBegins[successor] + levelFade,
});

const surface = (fade: Fading, kind: 'land' | 'ice' | 'sea', ink: string): LayerSpecification => ({
  id: `${kind}-${fade.level}`,
  type: 'fill',
  source: groundSource(fade.level),
  ...zooms(fade),
  filter: isKind(kind),
  paint: {
    'fill-color': ink,
    'fill-antialias': false,
    'fill-opacity': fading(fade, 1, 'surfaces'),
  },
});

const hatch = (fade: Fading): LayerSpecification => ({
  id: `hatch-${fade.level}`,
  type: 'fill',
  source: groundSource(fade.level),
  ...zooms(fade),
  filter: isKind('hatch'),
  paint: {
    'fill-pattern': [
      'match',
      ['get', 'camp'],
      ...camps.flatMap((camp) => [camp, campHatch(camp)]),
      campHatch('disputed'),
    ] as unknown as ExpressionSpecification,
    'fill-antialias': false,
    'fill-opacity': fading(fade, 0.55, 'surfaces'),
  },
});

/** CSS pixels of a band at a zoom. */
const bandWidths = [
  [0, 2.2],
  [2, 3.2],
  [4, 6],
  [6, 10],
  [8, 15],
] as const;

/** Closed lines smaller than this many band widths would be filled by their bands. */
const smallestInBands = 5;

/** A band must fit into what it edges: `size` is a share of the world, 512 pixels wide at zoom 0. */
const hasRoom: FilterSpecification = [
  'step',
  ['zoom'],
  ['>', ['get', 'size'], (smallestInBands * 2.2) / 512],
  ...Array.from({ length: 9 }, (_, index) => index + 1).flatMap((zoom) => [
    zoom,
    ['>', ['get', 'size'], (smallestInBands * (1.8 + 1.4 * zoom)) / 512 / 2 ** zoom],
  ]),
] as unknown as FilterSpecification;

const campInk = (inks: Inks, tone: 'wash' | 'edge'): ExpressionSpecification =>
  [
    'match',
    ['get', 'camp'],
    ...camps.flatMap((camp) => [camp, inks.camps[camp][tone]]),
    inks.border,
  ] as unknown as ExpressionSpecification;

const alongZoom = (value: (width: number) => ExpressionSpecification): ExpressionSpecification =>
  [
    'interpolate',
    ['exponential', 1.3],
    ['zoom'],
    ...bandWidths.flatMap(([zoom, width]) => [zoom, value(width)]),
  ] as unknown as ExpressionSpecification;

/** `share` of the band's width, from the border inwards; from the middle to both sides where it has no side. */
const band = (
  fade: Fading,
  inks: Inks,
  tone: 'wash' | 'edge',
  share: number,
): LayerSpecification => ({
  id: `band-${tone}-${fade.level}`,
  type: 'line',
  source: bandsSource(fade.level),
  ...zooms(fade),
  filter: hasRoom,
  layout: { 'line-join': 'round', 'line-cap': 'butt' },
  paint: {
    'line-color': campInk(inks, tone),
    'line-width': alongZoom((width) => [
      'case',
      ['==', ['get', 'side'], 0],
      2 * share * width,
      share * width,
    ]),
    'line-offset': alongZoom((width) => ['*', ['get', 'side'], (share * width) / 2]),
    'line-opacity': fading(fade, tone === 'edge' ? 0.8 : 1, 'surfaces'),
  },
});

const border = (fade: Fading, inks: Inks): LayerSpecification => ({
  id: `border-${fade.level}`,
  type: 'line',
  source: groundSource(fade.level),
  ...zooms(fade),
  filter: isKind('border'),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': [
      'match',
      ['get', 'rank'],
      ['armistice', 'disputed'],
      inks.contested,
      inks.border,
    ],
    'line-width': [
      'interpolate',
      ['linear'],
      ['zoom'],
      1,
      ['match', ['get', 'rank'], 'international', 0.5, 'armistice', 0.9, 0.35],
      5,
      ['match', ['get', 'rank'], 'international', 1, 'armistice', 1.7, 'disputed', 1.2, 0.7],
      9,
      ['match', ['get', 'rank'], 'international', 1.5, 'armistice', 2.2, 'disputed', 1.6, 1],
    ],
    'line-dasharray': [
      'match',
      ['get', 'rank'],
      'republic',
      ['literal', [4, 2.5]],
      'zone',
      ['literal', [1.5, 2.5]],
      'armistice',
      ['literal', [5, 1.5, 1, 1.5]],
      'disputed',
      ['literal', [2.5, 1.5]],
      ['literal', [1, 0]],
    ],
    'line-opacity': fading(fade, 0.85, 'lines'),
  },
});

const shore = (fade: Fading, inks: Inks): LayerSpecification => ({
  id: `shore-${fade.level}`,
  type: 'line',
  source: groundSource(fade.level),
  ...zooms(fade),
  filter: isKind('shore'),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': inks.shore,
    'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 0, 3, 4, 9, 8, 20],
    'line-blur': ['interpolate', ['exponential', 1.4], ['zoom'], 0, 2.5, 4, 8, 8, 18],
    'line-offset': ['interpolate', ['exponential', 1.4], ['zoom'], 0, -1.5, 4, -4.5, 8, -10],
    'line-opacity': fading(fade, 0.9, 'lines'),
  },
});

const coast = (fade: Fading, inks: Inks): LayerSpecification => ({
  id: `coast-${fade.level}`,
  type: 'line',
  source: groundSource(fade.level),
  ...zooms(fade),
  filter: isKind('coast'),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': inks.coast,
    'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1, 10, 1.5],
    'line-opacity': fading(fade, 1, 'lines'),
  },
});

/** The layers of a level, in the parts between which other layers come. */
export type WorldLayers = {
  readonly below: readonly LayerSpecification[];
  /** Over relief and bands: what hides what they spill beyond the coast. */
  readonly sea: readonly LayerSpecification[];
  readonly lines: readonly LayerSpecification[];
};

/** @param successor the finer level on the map that takes over. */
export const worldLayers = (
  level: WorldLevel,
  inks: Inks,
  successor: WorldLevel | null,
): WorldLayers => {
  const fade = { level, successor };
  return {
    below: [
      surface(fade, 'land', inks.land),
      hatch(fade),
      band(fade, inks, 'wash', 1),
      band(fade, inks, 'edge', 0.34),
    ],
    sea: [surface(fade, 'sea', inks.sea), surface(fade, 'ice', inks.ice), shore(fade, inks)],
    lines: [border(fade, inks), coast(fade, inks)],
  };
};
