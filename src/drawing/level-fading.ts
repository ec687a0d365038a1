import type {
  ExpressionSpecification,
  FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { GroundKind } from './world-features.ts';
import { levelBegins, levelFade, type WorldLevel } from './world-levels.ts';

/**
 * Whether what a layer draws is there for good or changes its state. What depends on a state MapLibre keeps for every
 * vertex of a layer, and sends all of it to the graphics card when one feature changes: what never does has layers of
 * its own.
 */
export type Lasting = 'always' | 'timed';

export const lastings: readonly Lasting[] = ['always', 'timed'];

/** A layer's id and its filter, for one or the other half of what it draws. */
export const lastingId = (id: string, lasting: Lasting): string =>
  lasting === 'always' ? id : `${id}-timed`;

export const isLasting = (lasting: Lasting): ExpressionSpecification => [
  '==',
  ['get', 'always'],
  lasting === 'always',
];

/** What is in force: all that does not change, and what feature-state says. */
const isInForce: ExpressionSpecification = [
  'boolean',
  ['feature-state', 'inForce'],
  ['get', 'always'],
];

const farthestZoom = 24;

/** A level, and the finer one that takes over from it if there is one. */
export type Fading = { readonly level: WorldLevel; readonly successor: WorldLevel | null };

/**
 * An opacity that comes and goes with the level. Lines go while the finer ones come; surfaces stay below
 * them until they are covered.
 * @param last the zooms over which it goes whatever the level does.
 */
export const fading = (
  { level, successor }: Fading,
  lasting: Lasting,
  value: number | ExpressionSpecification,
  what: 'lines' | 'surfaces',
  last?: { readonly from: number; readonly to: number },
): ExpressionSpecification => {
  const shown = lasting === 'always' ? value : ['case', isInForce, value, 0];
  const begins = levelBegins[level];
  const ends = successor === null ? farthestZoom : levelBegins[successor];
  const coming = level === 'globe' ? [begins, shown] : [begins, 0, begins + levelFade, shown];
  const going = (): readonly unknown[] => {
    if (last !== undefined && last.from < ends) return [last.from, shown, last.to, 0];
    return what === 'lines' ? [ends, shown, ends + levelFade, 0] : [ends + levelFade, shown];
  };
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...coming,
    ...going(),
  ] as unknown as ExpressionSpecification;
};

export const levelZooms = ({ level, successor }: Fading) => ({
  minzoom: Math.max(0, levelBegins[level]),
  maxzoom: successor === null ? farthestZoom : levelBegins[successor] + levelFade,
});

export const isKind = (kind: GroundKind): FilterSpecification => ['==', ['get', 'kind'], kind];
