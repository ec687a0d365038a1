import type { NamedTerritories } from '../ground/ground.ts';
import type { Plan } from '../ground/plan.ts';
import type { Camera } from '../timeline/frame.ts';
import { builtKinds, type Footprint, planFootprints } from './footprints.ts';
import { type GroundName, territoryNames } from './ground-names.ts';
import { type NamedPlace, placeNames } from './named-places.ts';
import { isNearPlan } from './near-plan.ts';
import { onceAPhase } from './once-a-phase.ts';
import { planNames } from './plan-names.ts';
import { planAppears } from './plan-source.ts';
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

/** What of the ground's names has been read so far. */
export type NamingGround = {
  territories(): NamedTerritories | null;
  /** The same list until another has been read. */
  named(): readonly NamedPlace[];
  plans(): readonly Plan[];
};

export type Naming = (ground: NamingGround, epoch: string, camera: Camera) => GroundNames;

type Lists<Name> = (epoch: string) => readonly Name[];

const none = (): readonly never[] => [];

/** Asks anew only where it is asked about another thing than the last time. */
const rememberLast = <Thing, Answer>(answer: (thing: Thing) => Answer) => {
  let last: { readonly thing: Thing; readonly answer: Answer } | null = null;
  return (thing: Thing): Answer => {
    if (last === null || last.thing !== thing) last = { thing, answer: answer(thing) };
    return last.answer;
  };
};

const namesOfPlan = (plan: Plan) => {
  const spans = plan.features.map(({ properties }) => properties);
  return {
    points: onceAPhase(spans, (epoch) => planNames([plan], epoch)),
    ways: onceAPhase(spans, (epoch) => planWays([plan], epoch)),
    built: onceAPhase(spans, (epoch) => planFootprints([plan], epoch, builtKinds)),
    squares: onceAPhase(spans, (epoch) => planFootprints([plan], epoch, ['square'])),
    bridges: onceAPhase(spans, (epoch) => planFootprints([plan], epoch, ['bridge'])),
  };
};

/**
 * What the ground is called on a day (ISO), with the plans that the camera is near. Each list is worked out
 * once for all days on which it is the same.
 */
export const createGroundNaming = (language: string): Naming => {
  const territoriesOn = rememberLast(
    (territories: NamedTerritories | null): Lists<GroundName> =>
      territories === null
        ? none
        : onceAPhase(Object.values(territories).flat(), (epoch) =>
            territoryNames(territories, epoch, language),
          ),
  );
  const placesOn = rememberLast(
    (places: readonly NamedPlace[]): Lists<GroundName> =>
      onceAPhase(
        places.flatMap(({ names }) => names),
        (epoch) => placeNames(places, epoch, language),
      ),
  );
  const plansKnown = new Map<Plan, ReturnType<typeof namesOfPlan>>();
  const ofPlan = (plan: Plan) => {
    const known = plansKnown.get(plan) ?? namesOfPlan(plan);
    plansKnown.set(plan, known);
    return known;
  };

  return (ground, epoch, camera) => {
    const plans =
      camera.zoom < planAppears.from
        ? []
        : ground.plans().filter(({ bounds }) => isNearPlan(camera, bounds));
    return {
      points: [
        ...territoriesOn(ground.territories())(epoch),
        ...placesOn(ground.named())(epoch),
        ...plans.flatMap((plan) => ofPlan(plan).points(epoch)),
      ],
      ways: plans.flatMap((plan) => ofPlan(plan).ways(epoch)),
      built: plans.flatMap((plan) => ofPlan(plan).built(epoch)),
      squares: plans.flatMap((plan) => ofPlan(plan).squares(epoch)),
      bridges: plans.flatMap((plan) => ofPlan(plan).bridges(epoch)),
    };
  };
};
