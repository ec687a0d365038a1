import type { NamedTerritories } from '../ground/ground.ts';
import { inForceOn } from '../ground/in-force.ts';
import { dayNumber } from '../story/days.ts';
import { isInOwnFonts } from './own-fonts.ts';
import type { Plan, PlanKind, PlanName } from './plan-features.ts';

export type GroundNameKind =
  | 'territory'
  | 'republic'
  | 'water'
  | 'river'
  | 'town'
  | 'region'
  | 'district'
  | 'nature'
  | 'building';

/** A name that the ground bears on a day, and where. The more important come first. */
export type GroundName = {
  readonly id: string;
  readonly text: string;
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
  /** Of a town: the place of the story that it is, if it is one, and its importance, 1 the highest. */
  readonly place?: string;
  readonly rank?: number;
};

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

const planKinds: Readonly<Partial<Record<PlanKind, Pick<GroundName, 'kind' | 'zooms'>>>> = {
  district: { kind: 'district', zooms: [10.6, 13.6] },
  hill: { kind: 'nature', zooms: [11.6, 18] },
  park: { kind: 'nature', zooms: [11.8, 18] },
  island: { kind: 'nature', zooms: [11.8, 18] },
  building: { kind: 'building', zooms: [12.6, 18] },
  square: { kind: 'building', zooms: [13, 18] },
};

/** The local name where the page's fonts hold it. */
export const printedName = ({ local, en }: PlanName): string => (isInOwnFonts(local) ? local : en);

const importance = Object.keys(planKinds);

const flat = (coordinates: unknown): [number, number][] => {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [[coordinates[0], Number(coordinates[1])]]
    : coordinates.flatMap(flat);
};

/** Metres in a degree of latitude. */
const degree = 111_195;

/** Names in the plans of cities: of districts, hills, parks, buildings and squares. */
export const planNames = (plans: readonly Plan[], epoch: string): GroundName[] => {
  const inForce = inForceOn(dayNumber(epoch));
  return plans
    .flatMap(({ city, features }) =>
      features.flatMap(({ geometry, properties }): (GroundName & { order: number })[] => {
        const manner = planKinds[properties.kind];
        if (manner === undefined || properties.name === undefined || !inForce(properties))
          return [];
        const points = flat('coordinates' in geometry ? geometry.coordinates : []);
        const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
        const [south, north] = [Math.min(...lats), Math.max(...lats)];
        return [
          {
            ...manner,
            id: `${city}-${properties.kind}-${properties.key}`,
            text: printedName(properties.name),
            lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
            lat: (south + north) / 2,
            reach: (north - south) * degree,
            order: importance.indexOf(properties.kind),
          },
        ];
      }),
    )
    .sort((a, b) => a.order - b.order || b.reach - a.reach);
};
