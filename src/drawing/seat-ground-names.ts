import type { PlaceId, PlaceKind } from '../story/story.ts';
import { type Box, holds, type Point } from './box.ts';
import { type GroundName, type GroundNameKind, isOfPlan } from './ground-names.ts';
import { presence, type Sight, sightOf } from './name-presence.ts';
import { type Candidate, placeLabels } from './place-labels.ts';
import type { PlannedGroundName } from './planned-ground-name.ts';
import { riverSeats, turnedSize } from './river-seats.ts';
import { freeBox } from './seat-names.ts';
import { thinOut } from './thin-out.ts';
import type { View } from './view.ts';
import type { Size } from './wording.ts';

/** What stands on the stage already; the ground's names take what room it leaves. */
export type Taken = {
  readonly boxes: readonly Box[];
  readonly avoid: readonly Point[];
  /** What names of buildings keep off, or they would seem to be those of squares. */
  readonly squares: readonly Point[];
  /** What the scene names itself, and where: the ground does not name it again. */
  readonly named: readonly {
    readonly id: PlaceId;
    readonly text: string;
    readonly kind: PlaceKind;
    readonly point: Point;
  }[];
};

/** One manner in which a name may stand, turned by so many degrees. */
type Way = { readonly candidate: Candidate; readonly turn: number };

/** A name that wants to stand on the stage, and the ways in which it may, the best first. */
type Wanted = {
  readonly name: GroundName;
  readonly point: Point;
  /** 0 to 1. */
  readonly shown: number;
  readonly ways: readonly Way[];
};

/** A territory bears its name where it is this many times as wide as the name at least. */
const fit: Readonly<Record<GroundNameKind, number>> = {
  territory: 0.95,
  republic: 1.05,
  water: 0,
  river: 0,
  town: 0,
  region: 0,
  district: 0,
  square: 0,
  nature: 0.5,
  building: 0,
};

/** A territory larger than so many stages is not named: the name would tell nothing of where one is. */
const largest = 2.2;

/** What is smaller on the stage (CSS pixels) bears no name. */
const smallest = 26;

/** CSS pixels across the dot of a town. */
const townDot = 6;

/** Least and most that a name leaves free (CSS pixels) of a square or a building of a plan. */
const footprint = { least: 10, most: 36 } as const;

/** Nearer than this (CSS pixels), a name of the scene stands for the same thing. */
const sameThing = 16;

/** CSS pixels within which a name of the scene that has the ground's name in it means the same thing. */
const nearby = 160;

const says = (text: string, name: GroundName): boolean => {
  const said = text.toLowerCase();
  return [name.text, name.local].some((own) => {
    const word = own?.toLowerCase();
    return word !== undefined && (said.includes(word) || word.includes(said));
  });
};

/** Nearer than this share of what a territory measures across, a country of the scene is the same land. */
const sameLand = 0.25;

/** Whether the scene names the same thing already, perhaps by another name: a state by its country's. */
const isNamed = (name: GroundName, [x, y]: Point, across: number, { named }: Taken): boolean =>
  named.some(({ id, text, kind, point }) => {
    const away = Math.hypot(point[0] - x, point[1] - y);
    if (text === name.text || name.places?.includes(id) === true) return true;
    if (name.kind === 'territory') return kind === 'country' && away < across * sameLand;
    return away < sameThing || (isOfPlan(name) && away < nearby && says(text, name));
  });

/** Whether what a name names is neither too small nor too large on the stage to be named. */
const isOfASize = ({ kind }: GroundName, across: number, { viewport }: View): boolean =>
  across <= largest * Math.max(viewport.width, viewport.height) &&
  (fit[kind] === 0 || across >= smallest);

const squareAt = ([x, y]: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

const alongRiver = ({ id, line = [] }: GroundName, size: Size, { project }: View): Way[] =>
  riverSeats(
    line.map(([lng, lat]) => project(lng, lat)),
    size,
  ).map(({ middle, turn }) => ({
    candidate: { id, ...turnedSize(size, turn), subject: squareAt(middle, 0), seat: 'within' },
    turn,
  }));

/** CSS pixels across what a name must leave free of what it names. */
const roomOf = ({ kind }: GroundName, across: number, scale: number): number => {
  if (kind === 'town') return townDot * scale;
  if (kind !== 'building' && kind !== 'square') return 0;
  return Math.max(footprint.least, Math.min(footprint.most, across * 0.7));
};

const atPoint = (
  name: GroundName,
  size: Size,
  point: Point,
  room: number,
  squares: readonly Point[],
): Way => {
  const { id, kind } = name;
  const subject = squareAt(point, room);
  const claims = kind === 'town' ? { claims: subject } : {};
  const seat = room > 0 ? 'beside' : 'upon';
  const avoid = kind === 'building' ? { avoid: squares } : {};
  return { candidate: { id, ...size, subject, seat, ...claims, ...avoid }, turn: 0 };
};

/** A sea is this many times as wide as its name at least. */
const seaFit = 1.12;

/** Whether a name fits between the shores that it names. */
const fitsBetween = ({ lat, span }: GroundName, { width }: Size, { project }: View): boolean => {
  if (span === undefined) return true;
  const [west, east] = [project(span[0], lat), project(span[1], lat)];
  return Math.hypot(east[0] - west[0], east[1] - west[1]) >= width * seaFit;
};

/** A name whose point is on the stage, large enough to be named and not named yet. */
type Standing = {
  readonly name: GroundName;
  readonly point: Point;
  readonly across: number;
  /** 0 to 1. */
  readonly shown: number;
};

const stand = (name: GroundName, sight: Sight, free: Box, taken: Taken): Standing | null => {
  const { view } = sight;
  const across = name.reach * view.pixelsPerMetre;
  if (!isOfASize(name, across, view)) return null;
  const shown = presence(name, sight);
  if (shown === 0) return null;
  const point = view.project(name.lng, name.lat);
  if (!holds(free, point) || isNamed(name, point, across, taken)) return null;
  return { name, point, across, shown };
};

const want = (
  { name, point, across, shown }: Standing,
  size: Size,
  view: View,
  squares: Taken['squares'],
): Wanted | null => {
  if (size.width * fit[name.kind] > across || !fitsBetween(name, size, view)) return null;
  const ways =
    name.kind === 'river'
      ? alongRiver(name, size, view)
      : [atPoint(name, size, point, roomOf(name, across, view.scale), squares)];
  return { name, point, shown, ways };
};

/** How far a name is turned that stands in a box: of rivers, whose ways have each its own middle. */
const turnIn = (box: Box, ways: readonly Way[]): number => {
  if (ways.length === 1) return ways[0]?.turn ?? 0;
  const away = ({ candidate: { subject } }: Way): number =>
    Math.hypot(box.x + box.width / 2 - subject.x, box.y + box.height / 2 - subject.y);
  return [...ways].sort((a, b) => away(a) - away(b))[0]?.turn ?? 0;
};

/** Measures names all at once; its answers are in their order. */
export type MeasureGroundNames = (names: readonly GroundName[]) => readonly Size[];

/**
 * Where the names of the ground stand, the most important first; those without a seat are left out.
 * @param sizesOf is asked once, for all names whose sizes matter.
 */
export const seatGroundNames = (
  names: readonly GroundName[],
  view: View,
  taken: Taken,
  sizesOf: MeasureGroundNames,
): PlannedGroundName[] => {
  const free = freeBox(view);
  const sight = sightOf(view);
  const standing: Standing[] = [];
  for (const name of names) {
    const one = stand(name, sight, free, taken);
    if (one !== null) standing.push(one);
  }
  const sizes = sizesOf(standing.map(({ name }) => name));
  const wanted = new Map<string, Wanted>();
  for (const [index, one] of standing.entries()) {
    const size = sizes[index];
    if (size === undefined || wanted.has(one.name.text)) continue;
    const found = want(one, size, view, taken.squares);
    if (found !== null) wanted.set(one.name.text, found);
  }
  const seats = placeLabels(
    [...wanted.values()].flatMap(({ ways }) => ways.map(({ candidate }) => candidate)),
    {
      free,
      obstacles: taken.boxes,
      avoid: taken.avoid,
      tolerance: 0,
    },
  );
  const seated = [...wanted.values()].flatMap(({ name, point, shown, ways }) => {
    const box = seats.get(name.id);
    return box === undefined ? [] : [{ name, box, point, shown, turn: turnIn(box, ways) }];
  });
  return thinOut(seated, free, view.scale);
};
