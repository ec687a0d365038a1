import { checkNames } from './check-names.ts';
import { distanceBetween } from './distance.ts';
import type { Fault } from './fault.ts';
import { checkReference, type Entry, faultIn, type Records } from './records.ts';
import type { PlaceRecord } from './schema-places.ts';

type PlaceEntry = Entry<PlaceRecord>;
type Point = readonly [lng: number, lat: number];

/** A site stands in its city or just outside: an airfield, a villa in the country. */
const farthestSite = 60_000;

const pointOf = ({ value }: PlaceEntry): Point => value.geometry.coordinates;
const kindOf = ({ value }: PlaceEntry) => value.types[0]?.label;
const swapped = ([lng, lat]: Point): Point => [lat, lng];

const inRange = ([lng, lat]: Point): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

const coordinates = ['geometry', 'coordinates'] as const;

const printPoint = ([lng, lat]: Point): string => `[${lng}, ${lat}]`;

const swap = (point: Point): string =>
  `longitude comes first: write ${printPoint(swapped(point))} if the two are swapped`;

const checkRange = (entry: PlaceEntry): readonly Fault[] => {
  const point = pointOf(entry);
  if (inRange(point)) return [];
  const remedy = inRange(swapped(point))
    ? swap(point)
    : 'write a longitude from −180 to 180, then a latitude from −90 to 90';
  return [faultIn(entry, coordinates, 'coordinates are out of range', remedy)];
};

const parentIdOf = ({ value }: PlaceEntry): string | undefined => value.relations?.[0]?.relationTo;

const kilometres = (metres: number): string =>
  `${Math.round(metres / 1000).toLocaleString('en')} km`;

const isSiteAt = (site: Point, city: Point): boolean =>
  inRange(city) && distanceBetween(site, city) <= farthestSite;

/** The sites of a city that would be in it if the city's own coordinates were swapped. */
const sitesOfSwappedCity = (
  city: PlaceEntry,
  places: readonly PlaceEntry[],
): readonly PlaceEntry[] => {
  const there = pointOf(city);
  const sites = places.filter(
    (site) => kindOf(site) === 'site' && parentIdOf(site) === city.value.id,
  );
  const turned = sites.filter((site) => isSiteAt(pointOf(site), swapped(there)));
  const right = sites.filter((site) => isSiteAt(pointOf(site), there));
  return turned.length > 1 && turned.length > right.length ? turned : [];
};

const checkSite = (site: PlaceEntry, city: PlaceEntry): readonly Fault[] => {
  const [here, there] = [pointOf(site), pointOf(city)];
  if (isSiteAt(here, there) || !inRange(here) || !inRange(there)) return [];
  const distance = kilometres(distanceBetween(here, there));
  const problem = `the site lies ${distance} from its city, ${city.value.id}`;
  const remedy = isSiteAt(swapped(here), there)
    ? `${swap(here)}, or correct ${city.value.id}`
    : `correct the coordinates of one of the two, or its parent; a site lies within ${kilometres(farthestSite)} of its city`;
  return [faultIn(site, coordinates, problem, remedy)];
};

/**
 * A city or region is measured against its country's label point, which stands for a wide land: only a
 * place that is far outside it, and would be inside if swapped, is taken for swapped.
 */
const checkWithinParent = (entry: PlaceEntry, parent: PlaceEntry): readonly Fault[] => {
  const [here, there] = [pointOf(entry), pointOf(parent)];
  if (!inRange(here) || !inRange(swapped(here)) || !inRange(there)) return [];
  const reach = Math.max(parent.value.properties.precision, 300_000);
  const distance = distanceBetween(here, there);
  const turned = distanceBetween(swapped(here), there);
  if (distance <= 1.5 * reach || turned > reach || turned > distance / 2) return [];
  const problem = `coordinates look swapped: they lie ${kilometres(distance)} from ${parent.value.id}`;
  return [faultIn(entry, coordinates, problem, swap(here))];
};

const checkParent = (
  entry: PlaceEntry,
  byId: ReadonlyMap<string, PlaceEntry>,
): readonly Fault[] => {
  const all = [...byId.values()];
  const astray = sitesOfSwappedCity(entry, all);
  if (astray.length > 0) {
    const problem = `coordinates are swapped: ${astray.length} sites of the city lie far from it`;
    return [faultIn(entry, coordinates, problem, swap(pointOf(entry)))];
  }
  const parent = byId.get(parentIdOf(entry) ?? '');
  if (parent === undefined || sitesOfSwappedCity(parent, all).includes(entry)) return [];
  if (kindOf(entry) === 'site' && kindOf(parent) === 'city') return checkSite(entry, parent);
  return checkWithinParent(entry, parent);
};

const checkCircle = (
  entry: PlaceEntry,
  byId: ReadonlyMap<string, PlaceEntry>,
): readonly Fault[] => {
  const seen = new Set<string>();
  for (let at: PlaceEntry | undefined = entry; at; at = byId.get(parentIdOf(at) ?? '')) {
    if (seen.has(at.value.id)) {
      const problem = 'the place is, by way of its parents, a part of itself';
      return [faultIn(entry, ['relations'], problem, 'correct relationTo of one of them')];
    }
    seen.add(at.value.id);
  }
  return [];
};

/** Faults of the gazetteer: parents, coordinates and names; `language` is that of the readers. */
export const checkPlaces = (
  places: Records<PlaceRecord>,
  sources: Pick<Records<unknown>, 'ids'>,
  language: string,
): readonly Fault[] => {
  const byId = new Map(places.entries.map((entry) => [entry.value.id, entry]));
  return places.entries.flatMap((entry) => {
    const parent = parentIdOf(entry);
    const path = ['relations', 0, 'relationTo'] as const;
    const { origin } = entry.value.properties;
    return [
      ...(parent === undefined ? [] : checkReference(entry, path, parent, 'place', places)),
      ...(origin === undefined || origin === 'context'
        ? []
        : checkReference(entry, ['properties', 'origin'], origin, 'source', sources)),
      ...checkRange(entry),
      ...checkParent(entry, byId),
      ...checkCircle(entry, byId),
      ...checkNames(entry, language),
    ];
  });
};
