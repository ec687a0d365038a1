import type { Position } from 'geojson';
import type { GroundPlan } from './ground-plan.ts';
import type { PlanSource } from './plan-source.ts';
import { surveyPlan } from './survey.ts';

export type Site = { readonly id: string; readonly position: Position; readonly precision: number };

/** Metres that a site may lie from its street beyond its own precision: half a block. */
const margin = 40;

/** Sites of the story inside a plan that stand at nothing drawn, or too far from it, one sentence each. */
export const checkSites = (
  source: PlanSource,
  plan: GroundPlan,
  sites: readonly Site[],
): readonly string[] => {
  const survey = surveyPlan(plan);
  const inside = sites.filter(({ position }) => survey.isInside(position));
  const unknown = Object.keys(source.sites).filter((id) => !inside.some((site) => site.id === id));
  return [
    ...unknown.map((id) => `no site ${id} lies inside the bounds`),
    ...inside.flatMap(({ id, position: [lng = 0, lat = 0], precision }) => {
      const key = source.sites[id];
      const features = plan.features.filter(({ properties }) => properties.key === key);
      if (features.length === 0) return [`sites does not say where ${id} stands`];
      const far = survey.distanceTo(survey.plane.toPlane(lat, lng), features);
      return far <= precision + margin
        ? []
        : [`${id} lies ${Math.round(far)} m from ${key}; its precision is ${precision} m`];
    }),
  ].map((fault) => `${source.city}: ${fault}`);
};
