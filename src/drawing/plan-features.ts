import type { FeatureCollection } from 'geojson';
import type { Span } from '../ground/ground.ts';
import type { Plan, PlanProperties } from '../ground/plan.ts';
import { marginOf, paperOf, type SheetProperties } from './plan-sheet.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSound = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isSound) : Number.isFinite(value);

const faultOf = (file: unknown): string | null => {
  if (!isRecord(file)) return 'it is not an object';
  const { bounds, features, type } = file;
  if (type !== 'FeatureCollection') return `its type is ${JSON.stringify(type)}`;
  if (!Array.isArray(bounds) || bounds.length !== 4 || !isSound(bounds)) return 'it has no bounds';
  if (!Array.isArray(features) || features.length === 0) return 'it has no features';
  for (const [index, one] of (features as unknown[]).entries()) {
    if (!isRecord(one) || !isRecord(one['properties']) || !isRecord(one['geometry'])) {
      return `feature ${index} is not a feature`;
    }
    if (typeof one['properties']['kind'] !== 'string') return `feature ${index} has no kind`;
    if (!isSound(one['geometry']['coordinates'])) return `feature ${index} is damaged`;
  }
  return null;
};

/**
 * The plan of a city out of a parsed file.
 * @throws TypeError saying what is missing or damaged.
 */
export const readPlan = (file: unknown): Plan => {
  const fault = faultOf(file);
  if (fault !== null) throw new TypeError(`the plan of a city cannot be read: ${fault}`);
  return file as Plan;
};

const spanOf = (properties: PlanProperties | SheetProperties): Span => {
  const from = 'from' in properties ? properties.from : undefined;
  const to = 'to' in properties ? properties.to : undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

/** All plans as MapLibre takes them, with their times by the same numbers. */
export const planFeatures = (
  plans: readonly Plan[],
): { readonly features: FeatureCollection; readonly times: readonly Span[] } => {
  const all = plans.flatMap(({ bounds, features }) => [
    paperOf(bounds),
    ...features,
    ...marginOf(bounds),
  ]);
  return {
    times: all.map(({ properties }) => spanOf(properties)),
    features: {
      type: 'FeatureCollection',
      features: all.map(({ geometry, properties }, id) => ({
        type: 'Feature',
        id,
        geometry,
        properties: {
          kind: properties.kind,
          class: 'class' in properties ? properties.class : '',
          strength: 'strength' in properties ? properties.strength : 1,
          always: Object.keys(spanOf(properties)).length === 0,
        },
      })),
    },
  };
};
