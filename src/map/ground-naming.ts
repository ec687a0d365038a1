import { type GroundName, planNames, territoryNames } from './ground-names.ts';
import type { GroundStage } from './ground-stage.ts';
import { placeNames } from './named-places.ts';

type Naming = (
  ground: Pick<GroundStage, 'territories' | 'named' | 'plans'>,
  epoch: string,
) => readonly GroundName[];

/** What the ground is called on a day (ISO), worked out anew only when the day or the ground changes. */
export const createGroundNaming = (language: string): Naming => {
  let [known, knownKey]: [readonly GroundName[], string] = [[], ''];
  return (ground, epoch) => {
    const territories = ground.territories();
    const named = ground.named();
    const plans = ground.plans();
    const key = [epoch, territories === null, named.length, plans.length].join();
    if (key === knownKey) return known;
    knownKey = key;
    known = [
      ...(territories === null ? [] : territoryNames(territories, epoch, language)),
      ...placeNames(named, epoch, language),
      ...planNames(plans, epoch),
    ];
    return known;
  };
};
