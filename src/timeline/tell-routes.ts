import type { Place, PlaceId, Route, RouteKind, Story } from '../story/story.ts';
import type { FrameRoute } from './frame.ts';

/** How far a route has come: on its way, arrived, or stopped before the place that it was meant for. */
export type RouteState = 'going' | 'arrived' | 'halted';

/** Routes of one kind that are told together. */
export type ToldRoute = {
  readonly kind: RouteKind;
  readonly state: RouteState;
  /** How many set out. */
  readonly many: number;
  readonly from: readonly PlaceId[];
  readonly by: readonly PlaceId[];
  readonly to: readonly PlaceId[];
};

type Point = readonly [number, number];
type Places = Readonly<Record<PlaceId, Place>>;

/** A line that ends farther from its place than this, in degrees of latitude, has been stopped. */
const haltedBeyond = 0.15;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Degrees of latitude from a point to a place, as on a plane; longitudes may run past ±180. */
const distance = ([lng, lat]: Point, place: Place): number => {
  const turn = Math.round((lng - place.lng) / 360) * 360;
  const east = (lng - turn - place.lng) * Math.cos((place.lat * Math.PI) / 180);
  return Math.hypot(east, lat - place.lat);
};

const nearest = (point: Point | undefined, ids: readonly PlaceId[], places: Places) => {
  const known = ids.flatMap((id) => places[id] ?? []);
  if (point === undefined) return null;
  const [first] = [...known].sort((a, b) => distance(point, a) - distance(point, b));
  return first?.id ?? null;
};

/** Where the lines of a route begin and end, and the stops of a route of one line. */
const wayOf = ({ from, to, lines }: Route, places: Places) => {
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) {
    return { from: [from], by: to.slice(0, -1), to: to.slice(-1) };
  }
  const ends = (at: number, ids: readonly PlaceId[]) =>
    unique(lines.map((line) => nearest(line.at(at), ids, places)).filter((id) => id !== null));
  return { from: ends(0, [from, ...to]), by: [], to: ends(-1, to) };
};

const stateOf = (route: Route, { progress }: FrameRoute, places: Places): RouteState => {
  if (progress < 1) return 'going';
  const end = route.lines.at(-1)?.at(-1);
  const goal = places[route.to.at(-1) ?? ''];
  const stopped =
    end !== undefined &&
    goal !== undefined &&
    (goal.kind === 'city' || goal.kind === 'site') &&
    distance(end, goal) > haltedBeyond;
  return stopped ? 'halted' : 'arrived';
};

const isSame = (a: readonly PlaceId[], b: readonly PlaceId[]): boolean =>
  a.join(' ') === b.join(' ');

const belongTogether = (a: ToldRoute, b: ToldRoute): boolean =>
  a.kind === b.kind &&
  a.state === b.state &&
  (a.state === 'halted' ||
    (a.by.length + b.by.length === 0 && (isSame(a.from, b.from) || isSame(a.to, b.to))));

/** Columns that are stopped are told with the last goal alone: they halt short of it. */
const together = (a: ToldRoute, b: ToldRoute): ToldRoute => ({
  ...a,
  many: a.many + b.many,
  from: unique([...a.from, ...b.from]),
  by: [],
  to: a.state === 'halted' ? b.to : unique([...a.to, ...b.to]),
});

/** The routes of a picture, those that belong together as one. */
export const tellRoutes = (
  routes: readonly FrameRoute[],
  { routes: known, places }: Story,
): readonly ToldRoute[] => {
  const told: ToldRoute[] = [];
  for (const shown of routes) {
    const route = known[shown.id];
    if (route === undefined) continue;
    const way = wayOf(route, places);
    const state = stateOf(route, shown, places);
    const one = { kind: route.kind, state, many: way.from.length, ...way };
    const same = told.findIndex((group) => belongTogether(group, one));
    const group = told[same];
    if (group === undefined) told.push(one);
    else told[same] = together(group, one);
  }
  return told;
};
