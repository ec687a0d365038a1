import { closedCurve, curve, rounded } from './curve.ts';
import { area, type Draft, each, lines, namesOf } from './draft.ts';
import { hachures } from './hachures.ts';
import type { Locator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';
import type { Metres } from './plane.ts';
import { againstClock } from './waters.ts';

/** The outline of a park, with its corners or rounded. */
export const ringOf = (corners: readonly Metres[], curved: boolean) =>
  curved ? closedCurve(corners) : corners;

/** Built ground, parks and hills. */
export const draftGround = (source: PlanSource, locator: Locator): readonly Draft[] => [
  ...source.built.map((outline, index) => ({
    properties: { kind: 'built' as const, key: `built-${index + 1}` },
    shape: area(rounded(locator.line(outline, `built ${index + 1}`))),
  })),
  ...each(source.parks, (park, key) => [
    {
      properties: { kind: 'park', key, ...namesOf(park) },
      shape: area(ringOf(locator.line(park.outline, `park ${key}`), park.curved)),
    },
  ]),
  ...each(source.slopes, (slope, key) => [
    {
      properties: { kind: 'hachure', key },
      shape: lines(...hachures(curve(locator.line(slope.along, `slope ${key}`)), slope.reach)),
    },
  ]),
  ...each(source.hills, (hill, key) => {
    const ring = againstClock(closedCurve(locator.line(hill.outline, `hill ${key}`)));
    return [
      { properties: { kind: 'hill', key, ...namesOf(hill) }, shape: area(ring) },
      { properties: { kind: 'hachure', key }, shape: lines(...hachures(ring, hill.reach)) },
    ];
  }),
];
