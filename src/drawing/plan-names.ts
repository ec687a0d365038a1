import { inForceOn } from '../ground/in-force.ts';
import type { Plan, PlanFeature, PlanKind, PlanName } from '../ground/plan.ts';
import { dayNumber } from '../story/days.ts';
import type { GroundName } from './ground-names.ts';
import { isInOwnFonts } from './own-fonts.ts';
import { isClearOn } from './plan-sheet.ts';

type Manner = Pick<GroundName, 'kind' | 'zooms'> & {
  /** The zoom from which the local name stands below the English one. */
  readonly localFrom: number;
};

/** How each kind is named, the more important kinds first. */
const manners: Readonly<Partial<Record<PlanKind, Manner>>> = {
  district: { kind: 'district', zooms: [10.6, 14.2], localFrom: 12.2 },
  square: { kind: 'square', zooms: [12.7, 18], localFrom: 14 },
  hill: { kind: 'nature', zooms: [11.6, 18], localFrom: 15 },
  island: { kind: 'nature', zooms: [11.8, 18], localFrom: 15 },
  park: { kind: 'nature', zooms: [11.8, 18], localFrom: 15 },
  building: { kind: 'building', zooms: [12.6, 18], localFrom: 15 },
};

const importance = Object.keys(manners);

/** Buildings and squares whose sides are shorter than this, in metres, are named from a closer zoom. */
const small = 70;
const smallFrom = 13.4;

/** Metres in a degree of latitude. */
const degree = 111_195;

const flat = (coordinates: unknown): [number, number][] => {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [[coordinates[0], Number(coordinates[1])]]
    : coordinates.flatMap(flat);
};

const isLatin = (text: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Common}\p{Mark}]+$/u.test(text);

/** The own name of what has another in English, where the page has letters for it. */
export const localOf = ({ local, en }: PlanName): string | null =>
  local === en || !isInOwnFonts(local) ? null : local;

/** Of a way: its own name where a reader of English can read it, else the English one. */
export const readableName = ({ local, en }: PlanName): string => (isLatin(local) ? local : en);

const placed = ({ geometry }: PlanFeature) => {
  const points = flat('coordinates' in geometry ? geometry.coordinates : []);
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const narrow = Math.cos((south * Math.PI) / 180);
  return {
    lng: (west + east) / 2,
    lat: (south + north) / 2,
    reach: Math.max(north - south, (east - west) * narrow) * degree,
  };
};

type Ordered = { readonly name: GroundName; readonly order: number };

const namesOf = ({ city, bounds }: Plan, feature: PlanFeature): readonly Ordered[] => {
  const { kind, key, name, sites = [] } = feature.properties;
  const manner = manners[kind];
  if (manner === undefined || name === undefined) return [];
  const { lng, lat, reach } = placed(feature);
  if (!isClearOn(bounds, lng, lat)) return [];
  const [from, to] = manner.zooms;
  const isOfStory = sites.length > 0;
  const isSmall = kind === 'building' && reach < small && !isOfStory;
  const first = isSmall ? Math.max(from, smallFrom) : from;
  const local = localOf(name);
  const localFrom =
    local === null ? to : Math.min(to, Math.max(first, isOfStory ? from : manner.localFrom));
  const common = {
    id: `${city}-${kind}-${key}`,
    text: name.en,
    kind: manner.kind,
    lng,
    lat,
    reach,
    places: sites,
  };
  const order = isOfStory ? -1 : importance.indexOf(kind);
  return [
    { order, name: { ...common, zooms: [first, localFrom] } },
    ...(local === null
      ? []
      : [{ order, name: { ...common, local, zooms: [localFrom, to] } as const }]),
  ].filter(({ name: { zooms } }) => zooms[0] < zooms[1]) as readonly Ordered[];
};

/**
 * Names in the plans of cities: of districts, squares, hills, parks and buildings, those first at which the
 * story plays. In English, with the local name below it where there is another.
 */
export const planNames = (plans: readonly Plan[], epoch: string): GroundName[] => {
  const inForce = inForceOn(dayNumber(epoch));
  return plans
    .flatMap((plan) =>
      plan.features
        .filter(({ properties }) => inForce(properties))
        .flatMap((feature) => namesOf(plan, feature)),
    )
    .sort((a, b) => a.order - b.order || b.name.reach - a.name.reach)
    .map(({ name }) => name);
};
