import { dayNumber } from '../story/days.ts';
import { nameOn } from '../story/place-name.ts';
import type { DayNumber, Place, PlaceId, Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Box } from './box.ts';
import { divElement } from './element.ts';
import classes from './map.module.css';
import { createNameElement, hasDot, type NameElement } from './name-element.ts';
import { isInOwnFonts } from './own-fonts.ts';
import { type Around, seatNames, type WantedName } from './seat-names.ts';
import { type Direction, vectorOf } from './sight.ts';
import { textWidth } from './text-width.ts';
import type { View } from './view.ts';

/** A name worked out for one picture; without a seat it is not shown. */
export type PlannedName = WantedName & { readonly box: Box | null };

export type NamesLayer = {
  readonly element: HTMLElement;
  /** Works out which names stand where. Creates and measures those that are new. */
  plan(frame: Frame, view: View, around: Around): readonly PlannedName[];
  write(names: readonly PlannedName[]): void;
  /** Forgets all sizes, as when a font has arrived. */
  forget(): void;
  /** The names that can be read on the stage, with their elements. */
  drawn(): readonly { id: PlaceId; text: string; element: HTMLElement }[];
};

/** A site nearer than this to its town on the stage (CSS pixels) goes by the town's name. */
const ownName = { from: 22, to: 34 };

/** CSS pixels left and right of the letters, as map.module.css has them. */
const namePadding = 2;

/** Zooms between which a town's name goes: from there on its plan is the town, and its sites have the names. */
const townGoes = { from: 11.5, to: 12.5 } as const;

/** The names of places, and the dots of towns. */
export const createNamesLayer = (
  document: Document,
  places: Story['places'],
  language: string,
): NamesLayer => {
  const layer = divElement(document, classes['layer'] ?? '');
  layer.lang = language;
  const elements = new Map<string, NameElement>();
  /** By the same keys; kept when a name leaves the page, so that it is not measured again. */
  const sizes = new Map<string, { readonly width: number; readonly height: number }>();
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
  const elementOf = (place: Place, day: DayNumber, isEmphasised: boolean): NameElement => {
    const { name: text, local: own } = nameOn(place, day, language);
    const isPrintable = own !== null && isInOwnFonts(own);
    const local = isEmphasised && place.kind === 'city' && isPrintable ? own : null;
    const key = [place.id, isEmphasised, text, local].join('|');
    const known = elements.get(key);
    if (known !== undefined) return known;
    const created = createNameElement(document, place, { text, local, isEmphasised });
    elements.set(key, created);
    if (created.dot !== null) layer.append(created.dot);
    layer.append(created.name);
    return created;
  };

  /** 0 for a town that stands below its own plan without an event of its own, 1 for any other place. */
  const standing = ({ id, kind }: Place, { camera: { zoom } }: View, { marks }: Around): number => {
    if (kind !== 'city' || marks.some(({ place }) => place.id === id)) return 1;
    return Math.max(0, Math.min(1, (townGoes.to - zoom) / (townGoes.to - townGoes.from)));
  };

  const wantedIn = (frame: Frame, view: View, around: Around): WantedName[] => {
    const day = dayNumber(frame.epoch);
    const emphasised = new Set(frame.emphasis);
    const names = [...presences(frame.labels, view)].flatMap(([place, presence]) => {
      const shown = presence * view.sees(directionOf(place)) * standing(place, view, around);
      if (shown <= 0) return [];
      const element = elementOf(place, day, emphasised.has(place.id));
      return [{ element, shown, point: view.project(place.lng, place.lat) }];
    });
    const isFirst = ({ element }: WantedName) => emphasised.has(element.place.id);
    return [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))];
  };

  const measure = (): void => {
    const unmeasured = [...elements].filter(([, { width }]) => width === 0);
    const fresh = unmeasured.filter(([key]) => !sizes.has(key));
    for (const [, { name }] of fresh) name.style.inlineSize = '';
    const widths = fresh.map(([, { name }]) => Math.ceil(textWidth(name)) + 2 * namePadding);
    for (const [index, [, { name }]] of fresh.entries()) {
      name.style.inlineSize = `${widths[index]}px`;
    }
    for (const [index, [key, { name }]] of fresh.entries()) {
      const { height } = name.getBoundingClientRect();
      sizes.set(key, { width: widths[index] ?? 0, height });
    }
    for (const [key, element] of unmeasured) {
      const { width = 0, height = 0 } = sizes.get(key) ?? {};
      element.width = width;
      element.height = height;
      element.name.style.inlineSize = `${width}px`;
    }
  };

  return {
    element: layer,
    plan: (frame, view, around) => {
      const names = wantedIn(frame, view, around);
      measure();
      const seats = seatNames(names, view, around);
      return names.map((name) => ({ ...name, box: seats.get(name.element.place.id) ?? null }));
    },
    write: (names) => {
      const kept = new Set(names.map(({ element }) => element));
      for (const { element, shown, box, point } of names) {
        if (box === null) element.hide();
        else element.show(shown, box, point);
      }
      for (const [key, element] of elements) {
        if (kept.has(element)) continue;
        element.name.remove();
        element.dot?.remove();
        elements.delete(key);
      }
    },
    forget: () => {
      sizes.clear();
      for (const element of elements.values()) element.width = 0;
    },
    drawn: () =>
      [...elements.values()]
        .filter(({ isShown }) => isShown)
        .map(({ place, text, name }) => ({ id: place.id, text, element: name })),
  };
};
