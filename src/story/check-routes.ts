import { readDate } from './check-dates.ts';
import { checkCitations } from './check-events.ts';
import { checkWords } from './check-words.ts';
import { distanceBetween } from './distance.ts';
import type { Fault } from './fault.ts';
import { checkReference, type Entry, faultIn, type Records } from './records.ts';
import type { PlaceRecord } from './schema-places.ts';
import type { RouteRecord } from './schema-routes.ts';
import type { DataPath } from './source-file.ts';

type RouteEntry = Entry<RouteRecord>;
type Point = readonly [lng: number, lat: number];
type Ids = Pick<Records<unknown>, 'ids'>;

/** How far from a place, in metres, a line may begin: its edge, or the radius of the place itself. */
const nearestStart = 25_000;

/** Longitudes of a line may run on past ±180 by one turn. */
const farthestLongitude = 540;

const isPosition = ([lng, lat]: Point): boolean =>
  Math.abs(lng) <= farthestLongitude && Math.abs(lat) <= 90;

const beginsAt = (start: Point, place: PlaceRecord): boolean =>
  distanceBetween(start, place.geometry.coordinates) <=
  Math.max(nearestStart, place.properties.precision);

const checkStart = (
  entry: RouteEntry,
  places: ReadonlyMap<string, PlaceRecord>,
): readonly Fault[] => {
  const { from, to } = entry.value.properties;
  return entry.value.geometry.coordinates.flatMap(([start], index) => {
    const allowed = index === 0 ? [from] : [from, ...to];
    const known = allowed.flatMap((id) => places.get(id) ?? []);
    if (start === undefined || known.length < allowed.length || !isPosition(start)) return [];
    if (known.some((place) => beginsAt(start, place))) return [];
    return [
      faultIn(
        entry,
        ['geometry', 'coordinates', index, 0],
        index === 0
          ? `the line does not begin at ${from}`
          : `the line begins neither at ${from} nor at a place in "to"`,
        `begin at ${from}, at [${places.get(from)?.geometry.coordinates.join(', ') ?? ''}], or correct "from"`,
      ),
    ];
  });
};

const checkLine = (entry: RouteEntry, line: readonly Point[], path: DataPath): readonly Fault[] => {
  const outside = line.flatMap((point, index) =>
    isPosition(point)
      ? []
      : [
          faultIn(
            entry,
            [...path, index],
            'coordinates are out of range',
            'write the longitude first, then a latitude from −90 to 90',
          ),
        ],
  );
  const jumps = line.flatMap(([lng, lat], index) => {
    const previous = line[index - 1];
    if (previous === undefined || !isPosition(previous) || !isPosition([lng, lat])) return [];
    const [before] = previous;
    if (Math.abs(lng - before) <= 180) return [];
    const turned = Number((lng + 360 * Math.round((before - lng) / 360)).toFixed(6));
    const remedy = `let the longitude run on: write ${turned} here, and go on from there`;
    return [
      faultIn(entry, [...path, index], `the longitude jumps from ${before} to ${lng}`, remedy),
    ];
  });
  const still = line.every(([lng, lat]) => lng === line[0]?.[0] && lat === line[0]?.[1]);
  const standing = still
    ? [faultIn(entry, path, 'the line has no length', 'give it two different points')]
    : [];
  return [...outside, ...jumps, ...standing];
};

/** Faults of the routes: dates, references, and lines that begin elsewhere or jump. */
export const checkRoutes = (
  routes: Records<RouteRecord>,
  places: Records<PlaceRecord>,
  events: Ids,
  sources: Ids,
  language: string,
): readonly Fault[] => {
  const byId = new Map(places.entries.map(({ value }) => [value.id, value]));
  return routes.entries.flatMap((entry) => {
    const { from, to, date, title, summary, note, events: told } = entry.value.properties;
    const properties = (...path: DataPath): DataPath => ['properties', ...path];
    return [
      ...readDate(entry, properties('date'), date).faults,
      ...checkReference(entry, properties('from'), from, 'place', places),
      ...to.flatMap((id, index) =>
        checkReference(entry, properties('to', index), id, 'place', places),
      ),
      ...told.flatMap((id, index) =>
        checkReference(entry, properties('events', index), id, 'event', events),
      ),
      ...checkCitations(entry, properties('sources'), entry.value.properties.sources, sources),
      ...checkWords(entry, properties('title'), title, language),
      ...checkWords(entry, properties('summary'), summary, language),
      ...(note === undefined ? [] : checkWords(entry, properties('note'), note, language)),
      ...entry.value.geometry.coordinates.flatMap((line, index) =>
        checkLine(entry, line, ['geometry', 'coordinates', index]),
      ),
      ...checkStart(entry, byId),
    ];
  });
};
