import { dayNumber } from '../story/days.ts';
import { nameOn } from '../story/place-name.ts';
import type { DayNumber, Place, PlaceId, Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Box } from './box.ts';
import { isInOwnFonts } from './own-fonts.ts';
import { type Around, seatNames, type WantedName } from './seat-names.ts';
import { type Direction, vectorOf } from './sight.ts';
import type { View } from './view.ts';
import { hasDot, type Size, type Wording } from './wording.ts';

/** A name worked out for one picture; without a seat it is not shown. */
export type PlannedName = WantedName & { readonly box: Box | null };

/** A name before it is measured. */
export type WordedPlace = { readonly place: Place; readonly wording: Wording };

/** Measures names all at once; its answers are in their order. */
export type MeasureNames = (names: readonly WordedPlace[]) => readonly Size[];

export type SceneNames = (
  frame: Frame,
  view: View,
  around: Around,
  measure: MeasureNames,
) => readonly PlannedName[];

/** A site nearer than this to its town on the stage (CSS pixels) goes by the town's name. */
const ownName = { from: 22, to: 34 };

/** Zooms between which a town's name goes: from there on its plan is the town, and its sites have the names. */
const townGoes = { from: 11.5, to: 12.5 } as const;

/** Works out which names of the scene stand where. */
export const createSceneNames = (places: Story['places'], language: string): SceneNames => {
  const directions = new Map<PlaceId, Direction>();

  const directionOf = ({ id, lng, lat }: Place): Direction => {
    const direction = directions.get(id) ?? vectorOf(lng, lat);
    directions.set(id, direction);
    return direction;
  };

  const townOf = ({ kind, parent }: Place): Place | null => {
    const town = kind === 'site' && parent !== null ? places[parent] : undefined;
    return town !== undefined && hasDot(town.kind) ? town : null;
  };

  /** 0 for a site that the picture cannot tell from its town, 1 for any other place. */
  const distinctness = (place: Place, view: View): number => {
    const town = townOf(place);
    if (town === null) return 1;
    const [x, y] = view.project(place.lng, place.lat);
    const [townX, townY] = view.project(town.lng, town.lat);
    const distance = Math.hypot(townX - x, townY - y);
    return Math.max(0, Math.min(1, (distance - ownName.from) / (ownName.to - ownName.from)));
  };

  /** How present each place's name is; a site that cannot be told from its town lends it its own. */
  const presences = (labels: Frame['labels'], view: View): ReadonlyMap<Place, number> => {
    const found = new Map<Place, number>();
    const raise = (place: Place, presence: number) =>
      found.set(place, Math.max(presence, found.get(place) ?? 0));
    for (const { place: id, presence } of labels) {
      const place = places[id];
      if (place === undefined) continue;
      const share = distinctness(place, view);
      raise(place, presence * share);
      const town = townOf(place);
      if (town !== null && share < 1) raise(town, presence * (1 - share));
    }
    return found;
  };

  /** A town that the picture is about also goes by its own name. */
  const wordingOf = (place: Place, day: DayNumber, isEmphasised: boolean): Wording => {
    const { name: text, local: own } = nameOn(place, day, language);
    const isPrintable = own !== null && isInOwnFonts(own);
    const local = isEmphasised && place.kind === 'city' && isPrintable ? own : null;
    return { text, local, isEmphasised };
  };

  /** 0 for a town that stands below its own plan without an event of its own, 1 for any other place. */
  const standing = ({ id, kind }: Place, { camera: { zoom } }: View, { marks }: Around): number => {
    if (kind !== 'city' || marks.some(({ place }) => place.id === id)) return 1;
    return Math.max(0, Math.min(1, (townGoes.to - zoom) / (townGoes.to - townGoes.from)));
  };

  return (frame, view, around, measure) => {
    const day = dayNumber(frame.epoch);
    const emphasised = new Set(frame.emphasis);
    const names = [...presences(frame.labels, view)].flatMap(([place, presence]) => {
      const shown = presence * view.sees(directionOf(place)) * standing(place, view, around);
      if (shown <= 0) return [];
      const wording = wordingOf(place, day, emphasised.has(place.id));
      return [{ place, wording, shown, point: view.project(place.lng, place.lat) }];
    });
    const isFirst = ({ wording }: WordedPlace) => wording.isEmphasised;
    const ordered = [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))];
    const sizes = measure(ordered);
    const wanted = ordered.map((name, index) => ({
      ...name,
      size: sizes[index] ?? { width: 0, height: 0 },
    }));
    const seats = seatNames(wanted, view, around);
    return wanted.map((name) => ({ ...name, box: seats.get(name.place.id) ?? null }));
  };
};
