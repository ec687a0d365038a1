import { area, type Draft, each, namesOf } from './draft.ts';
import type { Locator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';

export const cornersOf = (footprint: PlanSource['footprints'][number], locator: Locator) =>
  locator.corners(Array.isArray(footprint) ? { outline: footprint } : footprint, 'a footprint');

/** Houses, and the names of districts. */
export const draftBuildings = (source: PlanSource, locator: Locator): readonly Draft[] => [
  ...source.footprints.map((footprint, index) => ({
    properties: { kind: 'footprint' as const, key: `footprint-${index + 1}` },
    shape: area(cornersOf(footprint, locator)),
  })),
  ...each(source.buildings, (building, key) => [
    {
      properties: { kind: 'building', key, ...namesOf(building) },
      shape: area(locator.corners(building, `building ${key}`)),
    },
  ]),
  ...each(source.districts, (district, key) => [
    {
      properties: { kind: 'district', key, ...namesOf(district) },
      shape: { type: 'point', at: locator.point(district.at, `district ${key}`) },
    },
  ]),
];
