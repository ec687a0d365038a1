import type { Camp } from '../ground/ground.ts';
import type { GroundKeyItem } from '../ground/ground-key.ts';
import type { RouteKind } from '../story/story.ts';
import type { StoryKeyItem } from '../timeline/picture-key.ts';
import { edgeShares } from './band-layers.ts';
import { markShapes } from './mark-shapes.ts';
import { routeManner } from './route-manner.ts';
import { routeSample } from './route-sample.ts';
import { borderDashes } from './world-layers.ts';

/** Which way the lines of a hatching go, read from left to right. */
type Hatching = 'falling' | 'rising';

/** A piece of the map as a key shows it, 48 by 20 pixels; a mark in a square from −12 to 12. */
export type KeySample =
  | { readonly kind: 'mark'; readonly shape: string }
  | { readonly kind: 'soft-ring' }
  | { readonly kind: 'dotted-circle' }
  | { readonly kind: 'dot' }
  | {
      readonly kind: 'movement';
      readonly stroke: string;
      readonly fill: string;
      readonly width: number;
      readonly dashes: readonly number[];
    }
  | {
      readonly kind: 'band';
      readonly camp: string;
      /** The share of the band that its edge takes. */
      readonly edge: number;
      readonly hatching: Hatching | null;
    }
  | { readonly kind: 'line'; readonly isContested: boolean; readonly dashes: readonly number[] };

/** As in patternsOf: hatching.ts. */
const hatchings: Readonly<Partial<Record<Camp, Hatching>>> = {
  colonial: 'falling',
  occupied: 'rising',
  disputed: 'rising',
};

const size = { width: 48, height: 20 } as const;

const movement = (kind: RouteKind, confidence: 'low' | 'high', isHalted: boolean): KeySample => {
  const manner = routeManner(kind, confidence);
  const { width, dashes } = manner;
  const shape = routeSample(manner, size.width, size.height, isHalted);
  return { kind: 'movement', ...shape, width, dashes };
};

/** Drawn by the same hand as the map itself. */
export const keySampleOf = (item: StoryKeyItem | GroundKeyItem): KeySample => {
  switch (item.kind) {
    case 'mark':
      return { kind: 'mark', shape: markShapes[item.category] };
    case 'soft-date':
      return { kind: 'soft-ring' };
    case 'loose-place':
      return { kind: 'dotted-circle' };
    case 'trace':
      return { kind: 'dot' };
    case 'movement':
      return movement(item.route, item.isDoubtful ? 'low' : 'high', false);
    case 'halt':
      return movement('troops', 'high', true);
    case 'camp':
      return {
        kind: 'band',
        camp: item.camp,
        edge: edgeShares[item.camp],
        hatching: hatchings[item.camp] ?? null,
      };
    case 'border':
      return {
        kind: 'line',
        isContested: item.rank === 'armistice' || item.rank === 'disputed',
        dashes: borderDashes[item.rank],
      };
  }
};
