import { builtKinds, type Footprint, planFootprints } from './footprints.ts';
import { type GroundName, territoryNames } from './ground-names.ts';
import type { GroundStage } from './ground-stage.ts';
import { placeNames } from './named-places.ts';
import { planNames } from './plan-names.ts';
import { planWays, type WayName } from './plan-ways.ts';

/** The names of a day: of what lies at a point, and of what runs along a line; and what they keep off. */
export type GroundNames = {
  readonly points: readonly GroundName[];
  readonly ways: readonly WayName[];
  /** No name lies on a building or a wall, none of a building on a square, none of a river across a bridge. */
  readonly built: readonly Footprint[];
  readonly squares: readonly Footprint[];
  readonly bridges: readonly Footprint[];
};

type Naming = (
  ground: Pick<GroundStage, 'territories' | 'named' | 'plans'>,
  epoch: string,
) => GroundNames;

/** What the ground is called on a day (ISO), worked out anew only when the day or the ground changes. */
export const createGroundNaming = (language: string): Naming => {
  let [known, knownKey]: [GroundNames, string] = [
    { points: [], ways: [], built: [], squares: [], bridges: [] },
    '',
  ];
  return (ground, epoch) => {
    const territories = ground.territories();
    const named = ground.named();
    const plans = ground.plans();
    const key = [epoch, territories === null, named.length, plans.length].join();
    if (key === knownKey) return known;
    knownKey = key;
    known = {
      points: [
        ...(territories === null ? [] : territoryNames(territories, epoch, language)),
        ...placeNames(named, epoch, language),
        ...planNames(plans, epoch),
      ],
      ways: planWays(plans, epoch),
      built: planFootprints(plans, epoch, builtKinds),
      squares: planFootprints(plans, epoch, ['square']),
      bridges: planFootprints(plans, epoch, ['bridge']),
    };
    return known;
  };
};
