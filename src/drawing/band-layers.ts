import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type Camp, camps } from '../ground/ground.ts';
import type { Inks } from '../theme/tokens.ts';
import {
  type Fading,
  fading,
  isKind,
  isLasting,
  type Lasting,
  lastingId,
  levelZooms,
} from './level-fading.ts';
import type { GroundKind } from './world-features.ts';
import { bandsSource, litSource } from './world-levels.ts';

/** CSS pixels of a band at a zoom: wide enough that the camps are seen at a glance, however far. */
const bandWidths = [
  [0, 2.8],
  [2, 4.6],
  [4, 6.6],
  [6, 8.5],
  [8, 12],
] as const;

/**
 * How many band widths land must measure across, so that its bands leave paper free. Far out, a small state
 * may be nearly filled: its camp tells more than its paper.
 */
const leastWidths = (zoom: number): number => (zoom < 3 ? 2.4 : 3.4);

/** A band must fit into what it edges: `size` is a share of the world, 512 pixels wide at zoom 0. */
const room = (zoom: number): ExpressionSpecification => {
  const after = Math.max(
    1,
    bandWidths.findIndex(([at]) => at >= zoom),
  );
  const [[from, narrow], [to, wide]] = [
    bandWidths[after - 1] ?? [0, 0],
    bandWidths[after] ?? [1, 0],
  ];
  const width = narrow + ((wide - narrow) * (zoom - from)) / (to - from);
  return ['>', ['get', 'size'], (leastWidths(zoom) * width) / 512 / 2 ** zoom];
};

const hasRoom = (kind: GroundKind): FilterSpecification =>
  [
    'all',
    isKind(kind),
    ['step', ['zoom'], room(0), ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((zoom) => [zoom, room(zoom)])],
  ] as unknown as FilterSpecification;

/**
 * The share of a camp's band that its edge takes: broad for one bloc, of middle width for the other, fine outside
 * of both. So they are told apart without colours.
 */
export const edgeShares: Readonly<Record<Camp, number>> = {
  socialist: 0.46,
  'western-alliance': 0.34,
  'western-aligned': 0.34,
  yugoslavia: 0.2,
  neutral: 0.2,
  'non-aligned': 0.2,
  colonial: 0.34,
  occupied: 0.34,
  disputed: 0.34,
};

const shareOf = (tone: 'wash' | 'edge'): number | ExpressionSpecification =>
  tone === 'wash'
    ? 1
    : ([
        'match',
        ['get', 'camp'],
        ...camps.flatMap((camp) => [camp, edgeShares[camp]]),
        edgeShares.disputed,
      ] as unknown as ExpressionSpecification);

const campInk = (inks: Inks, tone: 'wash' | 'edge'): ExpressionSpecification =>
  [
    'match',
    ['get', 'camp'],
    ...camps.flatMap((camp) => [camp, inks.camps[camp][tone]]),
    inks.border,
  ] as unknown as ExpressionSpecification;

const alongZoom = (
  value: (width: number) => number | ExpressionSpecification,
): ExpressionSpecification =>
  [
    'interpolate',
    ['exponential', 1.3],
    ['zoom'],
    ...bandWidths.flatMap(([zoom, width]) => [zoom, value(width)]),
  ] as unknown as ExpressionSpecification;

/** A tone of the bands, from the border inwards; from the middle to both sides where a band has no side. */
export const band = (
  fade: Fading,
  inks: Inks,
  tone: 'wash' | 'edge',
  lasting: Lasting,
): LayerSpecification => ({
  id: lastingId(`band-${tone}-${fade.level}`, lasting),
  type: 'line',
  source: bandsSource(fade.level),
  ...levelZooms(fade),
  filter: ['all', isLasting(lasting), hasRoom('band')] as FilterSpecification,
  layout: { 'line-join': 'round', 'line-cap': 'butt' },
  paint: {
    'line-color': campInk(inks, tone),
    'line-width': alongZoom((width) => [
      'case',
      ['==', ['get', 'side'], 0],
      ['*', 2 * width, shareOf(tone)],
      ['*', width, shareOf(tone)],
    ]),
    'line-offset': alongZoom((width) => ['*', ['get', 'side'], width / 2, shareOf(tone)]),
    'line-opacity': fading(fade, lasting, tone === 'edge' ? 0.8 : 1, 'surfaces'),
  },
});

/** The zooms at which what the picture is about no longer needs light: it fills the stage. */
const lightEnds = { from: 7, to: 8 } as const;

const lit = (fade: Fading, strength: number): ExpressionSpecification =>
  fading(
    fade,
    'timed',
    ['*', strength, ['number', ['feature-state', 'light'], 0]],
    'surfaces',
    lightEnds,
  );

const litZooms = (fade: Fading) => {
  const { minzoom, maxzoom } = levelZooms(fade);
  return { minzoom, maxzoom: Math.min(maxzoom, lightEnds.to) };
};

/** A state that the picture is about: its paper is lit. */
export const litPaper = (fade: Fading, inks: Inks): LayerSpecification => ({
  id: `lit-${fade.level}`,
  type: 'fill',
  source: litSource(fade.level),
  ...litZooms(fade),
  filter: isKind('lit'),
  paint: {
    'fill-color': inks.lit,
    'fill-antialias': false,
    'fill-opacity': lit(fade, 1),
  },
});

/** And its band is stronger, inwards from the border. */
export const litBand = (fade: Fading, inks: Inks): LayerSpecification => ({
  id: `lit-band-${fade.level}`,
  type: 'line',
  source: litSource(fade.level),
  ...litZooms(fade),
  filter: hasRoom('lit'),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': campInk(inks, 'edge'),
    'line-width': alongZoom((width) => 0.55 * width),
    'line-offset': alongZoom((width) => 0.275 * width),
    'line-opacity': lit(fade, 0.45),
  },
});
