import { area, type Draft, lines, namesOf } from './draft.ts';
import type { PlanSource } from './plan-source.ts';
import type { Metres } from './plane.ts';
import { openBanks, surfaceOf, type Water } from './waters.ts';

/** Metres across; what is narrower has no room for its name but on a large scale. */
const wide = 60;

const sizeOf = ({ rivers }: PlanSource, key: string): 'river' | 'stream' => {
  const river = rivers[key];
  return river !== undefined && 'width' in river && river.width < wide ? 'stream' : 'river';
};

/** A water with its islands, its banks and the line on which its name runs. */
export const draftWater = (
  source: PlanSource,
  water: Water,
  waters: readonly Water[],
): readonly Draft[] => {
  const { key } = water;
  const { islands = {}, ...named } = source.rivers[key] ?? source.lakes[key] ?? {};
  const names = namesOf(named);
  return [
    {
      properties: { kind: 'river', key, class: water.middle === null ? 'lake' : 'river', ...names },
      shape: area(
        ...surfaceOf(water).coordinates.map((ring) => ring.map(([x = 0, y = 0]): Metres => [x, y])),
      ),
    },
    ...(water.middle === null || names.name === undefined
      ? []
      : [
          {
            properties: { kind: 'riverName', key, class: sizeOf(source, key), ...names } as const,
            shape: lines(water.middle),
          },
        ]),
    ...water.islands.map((island) => ({
      properties: {
        kind: 'island' as const,
        key: island.key,
        class: islands[island.key]?.park === true ? 'park' : 'land',
        ...namesOf(islands[island.key] ?? {}),
      },
      shape: area(island.ring),
    })),
    { properties: { kind: 'bank', key }, shape: lines(...openBanks(water, waters)) },
  ];
};
