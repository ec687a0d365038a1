import type { Place, PlaceId } from '../story/story.ts';
import { type Box, type Point, surround } from './box.ts';
import { type Candidate, placeLabels } from './place-labels.ts';
import { markBox, type PlannedMark } from './plan-marks.ts';
import type { View } from './view.ts';
import { hasDot, type Size, type Wording } from './wording.ts';

/** A name that belongs to the picture, and the point that it names. */
export type WantedName = {
  readonly place: Place;
  readonly wording: Wording;
  readonly size: Size;
  /** 0 to 1. */
  readonly shown: number;
  readonly point: Point;
};

/** What the names have to keep clear of. */
export type Around = {
  readonly marks: readonly PlannedMark[];
  readonly markSize: number;
  /** Points along the routes, and the traces of what has happened. */
  readonly avoid: readonly Point[];
};

/** CSS pixels across the dot of a town, with the room that its name leaves it. */
export const dotRoom = 12;

/** Marks nearer than this to a place (CSS pixels) are its own: its name stands beside all of them. */
const ownMarks = 12;

/** CSS pixels between a name and the edge of the free part of the stage. */
const margin = 6;

/** The part of the stage that names may use. */
export const freeBox = ({ viewport: { width, height, padding } }: View): Box => ({
  x: padding.left + margin,
  y: padding.top + margin,
  width: width - padding.left - padding.right - 2 * margin,
  height: height - padding.top - padding.bottom - 2 * margin,
});

const squareAt = ([x, y]: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/** A place's dot, if it has one, together with the marks that stand for it; of a country only its own. */
const subjectOf = ({ place, point }: WantedName, scale: number, around: Around): Box => {
  const { marks, markSize } = around;
  const { id, kind } = place;
  const [x, y] = point;
  const isNear = ({ anchor }: PlannedMark): boolean =>
    Math.hypot(anchor[0] - x, anchor[1] - y) < ownMarks;
  const own = marks.filter((mark) => mark.place.id === id || (hasDot(kind) && isNear(mark)));
  const room = hasDot(kind) ? dotRoom * scale : 0;
  return surround([squareAt(point, room), ...own.map((mark) => markBox(mark, markSize))]);
};

/** A town's name beside its row of marks must not be read as that of the next town. */
const ownOf = ({ place, point }: WantedName, names: readonly WantedName[]): Candidate['own'] =>
  hasDot(place.kind)
    ? {
        point,
        others: names.flatMap((other) =>
          hasDot(other.place.kind) && other.place.id !== place.id ? [other.point] : [],
        ),
      }
    : undefined;

const candidateOf = (
  name: WantedName,
  names: readonly WantedName[],
  around: Around,
  scale: number,
): Candidate => {
  const {
    place,
    size: { width, height },
  } = name;
  const subject = subjectOf(name, scale, around);
  const seat = subject.width > 0 ? 'beside' : 'over';
  const own = ownOf(name, names);
  return { id: place.id, width, height, subject, seat, ...(own === undefined ? {} : { own }) };
};

/** Where measured names stand, the most important first; those without a seat are left out. */
export const seatNames = (
  names: readonly WantedName[],
  view: View,
  around: Around,
): ReadonlyMap<PlaceId, Box> =>
  placeLabels(
    names.map((name) => candidateOf(name, names, around, view.scale)),
    {
      free: freeBox(view),
      obstacles: [
        ...around.marks.map((mark) => markBox(mark, around.markSize)),
        ...names
          .filter(({ place }) => hasDot(place.kind))
          .map(({ point }) => squareAt(point, (dotRoom - 2) * view.scale)),
      ],
      avoid: around.avoid,
    },
  );
