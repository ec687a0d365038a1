import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Geometry, Polygon, Position } from 'geojson';
import type { PlanFeature, PlanKind } from '../../../src/ground/plan.ts';
import type { GroundPlan } from './ground-plan.ts';
import { createPlane, distanceToLine, type Metres, type Plane } from './plane.ts';

/** Asks a finished plan what lies where; all points and distances in metres on its plane. */
export type Survey = {
  readonly plane: Plane;
  readonly isInside: (position: Position) => boolean;
  /** Metres from a point in the water to the nearest bank; 0 on land. */
  readonly depthAt: (point: Metres) => number;
  /** Metres from a point to the nearest of the features; 0 inside an area. */
  readonly distanceTo: (point: Metres, features: readonly PlanFeature[]) => number;
  readonly linesOf: (feature: PlanFeature) => readonly (readonly Metres[])[];
  readonly ofKind: (...kinds: readonly PlanKind[]) => readonly PlanFeature[];
};

const positionsOf = (geometry: Geometry): readonly Position[][] => {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates, geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    default:
      return [];
  }
};

export const surveyPlan = (plan: GroundPlan): Survey => {
  const plane = createPlane(plan.bounds);
  const [west, south, east, north] = plan.bounds;
  const known = new Map(
    plan.features.map((feature) => [
      feature,
      positionsOf(feature.geometry).map((line) =>
        line.map(([lng = 0, lat = 0]) => plane.toPlane(lat, lng)),
      ),
    ]),
  );
  const linesOf = (feature: PlanFeature) => known.get(feature) ?? [];
  const ofKind = (...kinds: readonly PlanKind[]) =>
    plan.features.filter(({ properties }) => kinds.includes(properties.kind));
  const isIn = (point: Metres, { geometry }: PlanFeature) =>
    geometry.type === 'Polygon' &&
    booleanPointInPolygon(plane.toPosition(point), geometry satisfies Polygon);
  const distanceTo = (point: Metres, features: readonly PlanFeature[]) =>
    Math.min(
      ...features.map((feature) =>
        isIn(point, feature)
          ? 0
          : Math.min(...linesOf(feature).map((line) => distanceToLine(point, line))),
      ),
    );
  const [waters, banks] = [ofKind('river'), ofKind('bank')];
  return {
    plane,
    isInside: ([lng = 0, lat = 0]) => lng >= west && lng <= east && lat >= south && lat <= north,
    depthAt: (point) => (waters.some((water) => isIn(point, water)) ? distanceTo(point, banks) : 0),
    distanceTo,
    linesOf,
    ofKind,
  };
};
