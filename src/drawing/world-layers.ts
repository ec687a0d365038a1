import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type BorderRank, borderRanks, camps } from '../ground/ground.ts';
import type { Inks } from '../theme/tokens.ts';
import { band, litBand, litPaper } from './band-layers.ts';
import { campHatch } from './hatching.ts';
import {
  type Fading,
  fading,
  isKind,
  isLasting,
  type Lasting,
  lastingId,
  lastings,
  levelZooms,
} from './level-fading.ts';
import { groundSource, type WorldLevel } from './world-levels.ts';

const surface = (fade: Fading, kind: 'land' | 'ice' | 'sea', ink: string): LayerSpecification => ({
  id: `${kind}-${fade.level}`,
  type: 'fill',
  source: groundSource(fade.level),
  ...levelZooms(fade),
  filter: isKind(kind),
  paint: {
    'fill-color': ink,
    'fill-antialias': false,
    'fill-opacity': fading(fade, 'always', 1, 'surfaces'),
  },
});

const hatch = (fade: Fading, lasting: Lasting): LayerSpecification => ({
  id: lastingId(`hatch-${fade.level}`, lasting),
  type: 'fill',
  source: groundSource(fade.level),
  ...levelZooms(fade),
  filter: ['all', isKind('hatch'), isLasting(lasting)] as FilterSpecification,
  paint: {
    'fill-pattern': [
      'match',
      ['get', 'camp'],
      ...camps.flatMap((camp) => [camp, campHatch(camp)]),
      campHatch('disputed'),
    ] as unknown as ExpressionSpecification,
    'fill-antialias': false,
    'fill-opacity': fading(fade, lasting, 0.55, 'surfaces'),
  },
});

/** Dashes and gaps of a border by its rank, in widths of the line. */
export const borderDashes: Readonly<Record<BorderRank, readonly number[]>> = {
  international: [1, 0],
  republic: [4, 2.5],
  zone: [1.5, 2.5],
  armistice: [5, 1.5, 1, 1.5],
  disputed: [2.5, 1.5],
};

const border = (fade: Fading, inks: Inks, lasting: Lasting): LayerSpecification => ({
  id: lastingId(`border-${fade.level}`, lasting),
  type: 'line',
  source: groundSource(fade.level),
  ...levelZooms(fade),
  filter: ['all', isKind('border'), isLasting(lasting)] as FilterSpecification,
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
      ...borderRanks.flatMap((rank) => [rank, ['literal', [...borderDashes[rank]]]]),
      ['literal', [1, 0]],
    ] as unknown as ExpressionSpecification,
    'line-opacity': fading(fade, lasting, 0.85, 'lines'),
  },
});

const shore = (fade: Fading, inks: Inks): LayerSpecification => ({
  id: `shore-${fade.level}`,
  type: 'line',
  source: groundSource(fade.level),
  ...levelZooms(fade),
  filter: isKind('shore'),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': inks.shore,
    'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 0, 3, 4, 9, 8, 20],
    'line-blur': ['interpolate', ['exponential', 1.4], ['zoom'], 0, 2.5, 4, 8, 8, 18],
    'line-offset': ['interpolate', ['exponential', 1.4], ['zoom'], 0, -1.5, 4, -4.5, 8, -10],
    'line-opacity': fading(fade, 'always', 0.9, 'lines'),
  },
});

const coast = (fade: Fading, inks: Inks): LayerSpecification => ({
  id: `coast-${fade.level}`,
  type: 'line',
  source: groundSource(fade.level),
  ...levelZooms(fade),
  filter: isKind('coast'),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': inks.coast,
    'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1, 10, 1.5],
    'line-opacity': fading(fade, 'always', 1, 'lines'),
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
      litPaper(fade, inks),
      ...lastings.map((lasting) => hatch(fade, lasting)),
      ...lastings.map((lasting) => band(fade, inks, 'wash', lasting)),
      ...lastings.map((lasting) => band(fade, inks, 'edge', lasting)),
      litBand(fade, inks),
    ],
    sea: [surface(fade, 'sea', inks.sea), surface(fade, 'ice', inks.ice), shore(fade, inks)],
    lines: [...lastings.map((lasting) => border(fade, inks, lasting)), coast(fade, inks)],
  };
};
