import type { NamedTerritories } from '../ground/ground.ts';
import { inForceOn } from '../ground/in-force.ts';
import { dayNumber } from '../story/days.ts';

export type GroundNameKind =
  | 'territory'
  | 'republic'
  | 'water'
  | 'river'
  | 'town'
  | 'region'
  | 'district'
  | 'nature'
  | 'square'
  | 'building';

/** A name that the ground bears on a day, and where. The more important come first. */
export type GroundName = {
  readonly id: string;
  readonly text: string;
  /** Its own name, written below the text in smaller letters. */
  readonly local?: string;
  /** The places of the story that go by it: where the scene names one of them, the ground does not. */
  readonly places?: readonly string[];
  readonly kind: GroundNameKind;
  readonly lng: number;
  readonly lat: number;
  /** Metres across what it names. */
  readonly reach: number;
  /** The zooms between which it may stand. */
  readonly zooms: readonly [from: number, to: number];
  /** What it may run along, from west to east. */
  readonly line?: readonly (readonly [lng: number, lat: number])[];
  /** Longitudes, west and east, between which it must fit. */
  readonly span?: readonly [west: number, east: number];
  /** Of a town: its importance, 1 the highest. */
  readonly rank?: number;
};

/** What only the plan of a city names. */
const planKinds: ReadonlySet<GroundNameKind> = new Set([
  'district',
  'nature',
  'square',
  'building',
]);

export const isOfPlan = ({ kind }: GroundName): boolean => planKinds.has(kind);

/** What lies in the Soviet Union is named when the camera is near enough to see it as a part. */
const union = 'SUN';

export const territoryNames = (
  territories: NamedTerritories,
  epoch: string,
  language: string,
): GroundName[] => {
  const inForce = inForceOn(dayNumber(epoch));
  return Object.entries(territories)
    .flatMap(([id, phases]): GroundName[] => {
      const phase = phases.find(inForce);
      if (phase?.labelPoint === undefined || phase.area === undefined) return [];
      const [lng, lat] = phase.labelPoint;
      const isRepublic = phase.parent?.includes(union) ?? false;
      const text = phase.names[language] ?? phase.names['en'] ?? id;
      return [
        {
          id: `territory-${id}`,
          text,
          kind: isRepublic ? 'republic' : 'territory',
          lng,
          lat,
          reach: 1000 * Math.sqrt(phase.area),
          zooms: isRepublic ? [4.2, 8.5] : [0, 8.5],
        },
      ];
    })
    .sort(
      (a, b) => Number(a.kind === 'republic') - Number(b.kind === 'republic') || b.reach - a.reach,
    );
};
