import type { Territories, TerritoryPhase } from '../../src/ground/ground.ts';
import type { Phase } from './phase.ts';

type Point = readonly [number, number];

/** Without what is empty. */
const filled = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const entry = (phase: Phase, computed: Point | undefined, area: number | undefined) =>
  filled({
    from: phase.from,
    to: phase.to,
    names: phase.names,
    status: phase.status,
    camp: phase.camp,
    parent: phase.parent,
    whatChanged: phase.whatChanged,
    confidence: phase.confidence,
    source: phase.source,
    note: phase.note,
    labelPoint: phase.labelPoint ?? computed,
    area,
  }) as TerritoryPhase;

/**
 * What territories.json says: by id its phases, with a label point where they are on the map.
 * `computed` holds the label points by the number of the area, `sizes` its square kilometres.
 */
export const listTerritories = (
  phases: readonly Phase[],
  computed: ReadonlyMap<number, Point>,
  sizes: ReadonlyMap<number, number>,
): Territories => {
  const areas = phases.filter(({ rank }) => rank !== undefined);
  const numberOf = new Map(areas.map((phase, number) => [phase, number]));
  const territories: Record<string, TerritoryPhase[]> = {};
  for (const phase of phases) {
    const number = numberOf.get(phase) ?? -1;
    territories[phase.id] = [
      ...(territories[phase.id] ?? []),
      entry(phase, computed.get(number), sizes.get(number)),
    ];
  }
  return territories;
};
