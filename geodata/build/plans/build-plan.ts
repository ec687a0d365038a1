import type { Polygon } from 'geojson';
import type { PlanFeature, PlanProperties } from '../../../src/ground/plan.ts';
import { clip } from './clip.ts';
import { cornersOf, draftBuildings } from './draft-buildings.ts';
import { draftGround, ringOf } from './draft-ground.ts';
import { draftWater } from './draft-water.ts';
import { draftWays } from './draft-ways.ts';
import type { GroundPlan } from './ground-plan.ts';
import { createLocator, type Locator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';
import { createPlane, type Metres } from './plane.ts';
import { createWaters, surfaceOf, type Water } from './waters.ts';

/** What is drawn without regard to houses, parks and water has to leave them free. */
const obstaclesOf = (source: PlanSource, locator: Locator, waters: readonly Water[]): Polygon[] => {
  const polygon = (ring: readonly Metres[]): Polygon => ({
    type: 'Polygon',
    coordinates: [[...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])],
  });
  return [
    ...waters.map(surfaceOf),
    ...Object.values(source.parks).map(({ outline, curved }) =>
      polygon(ringOf(locator.line(outline, 'park'), curved)),
    ),
    ...source.footprints.map((footprint) => polygon(cornersOf(footprint, locator))),
    ...Object.values(source.buildings).map((building) =>
      polygon(locator.corners(building, 'building')),
    ),
  ];
};

/** The places of the story that stand at a feature. */
const sitesAt = (
  { sites }: PlanSource,
  { kind, key }: PlanProperties,
): Pick<PlanProperties, 'sites'> => {
  const found = ['bank', 'hachure', 'riverName', 'district'].includes(kind)
    ? []
    : Object.keys(sites).filter((site) => sites[site] === key);
  return found.length === 0 ? {} : { sites: found };
};

/**
 * Draws the plan of a city from its source, in the order in which its features lie upon each other.
 * Throws an error that lists every node that is named and not there.
 */
export const buildPlan = (source: PlanSource): GroundPlan => {
  const plane = createPlane(source.bounds);
  const locator = createLocator(source, plane);
  const waters = createWaters(source, locator);
  const drafts = [
    ...draftGround(source, locator),
    ...waters.flatMap((water) => draftWater(source, water, waters)),
    ...draftWays(source, locator, obstaclesOf(source, locator, waters)),
    ...draftBuildings(source, locator),
  ];
  if (locator.faults.length > 0) throw new Error(locator.faults.join('\n'));
  return {
    type: 'FeatureCollection',
    city: source.city,
    bounds: source.bounds,
    accuracy: source.accuracy,
    features: drafts.flatMap(({ properties, shape }): readonly PlanFeature[] => {
      const geometry = clip(shape, source.bounds, plane);
      const sites = sitesAt(source, properties);
      return geometry === null
        ? []
        : [{ type: 'Feature', properties: { ...properties, ...sites }, geometry }];
    }),
  };
};
