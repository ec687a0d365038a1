import { dayNumber } from '../story/days.ts';
import { nameOn } from '../story/place-name.ts';
import type { DayNumber, Place, PlaceId, PlaceKind, Story } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import { type Box, type Point, surround } from './box.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './map.module.css';
import { markBox, type PlannedMark } from './marks-layer.ts';
import { type Candidate, placeLabels } from './place-labels.ts';
import { type Direction, vectorOf } from './sight.ts';
import type { View } from './view.ts';

/** A name worked out for one picture. */
export type PlannedName = {
  readonly place: PlaceId;
  readonly shown: number;
  readonly point: Point;
  readonly box: Box;
};

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

/** What the names have to keep clear of. */
export type Around = {
  readonly marks: readonly PlannedMark[];
  readonly markSize: number;
  /** Points along the routes. */
  readonly routes: readonly Point[];
};

/** CSS pixels across the dot of a town, with the room that its name leaves it. */
const dotRoom = 12;

/** Marks nearer than this to a place (CSS pixels) are its own: its name stands beside all of them. */
const ownMarks = 12;

/** A site nearer than this to its town on the stage (CSS pixels) goes by the town's name. */
const ownName = { from: 22, to: 34 };

/** CSS pixels between a name and the edge of the free part of the stage. */
const margin = 6;

type NameElement = {
  readonly place: PlaceId;
  readonly name: HTMLElement;
  readonly dot: HTMLElement | null;
  readonly text: string;
  width: number;
  height: number;
  shown: boolean;
  readonly write: (shown: number, box: Box, point: Point) => void;
};

const hasDot = (kind: PlaceKind): boolean => kind === 'city' || kind === 'site';

const createName = (
  document: Document,
  { id, kind }: Place,
  text: string,
  local: string | null,
  isEmphasised: boolean,
): NameElement => {
  const name = divElement(document, classes['name'] ?? '');
  name.dataset['kind'] = kind;
  name.dataset['emphasised'] = String(isEmphasised);
  name.textContent = text;
  if (local !== null) {
    const own = divElement(document, classes['local'] ?? '');
    own.textContent = local;
    name.append(own);
  }
  const dot = hasDot(kind) ? divElement(document, classes['dot'] ?? '') : null;
  const [move, fade] = [styleWriter(name, 'transform'), styleWriter(name, 'opacity')];
  const moveDot = dot && styleWriter(dot, 'transform');
  const fadeDot = dot && styleWriter(dot, 'opacity');
  return {
    place: id,
    name,
    dot,
    text,
    width: 0,
    height: 0,
    shown: false,
    write: (shown, { x, y }, [px, py]) => {
      fade(figure(shown));
      fadeDot?.(figure(shown));
      if (shown === 0) return;
      move(`translate(${figure(x)}px, ${figure(y)}px)`);
      moveDot?.(`translate(${figure(px)}px, ${figure(py)}px)`);
    },
  };
};

const freeBox = ({ viewport: { width, height, padding } }: View): Box => ({
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

/** A place's dot, if it has one, together with the marks that stand for it. */
const subjectOf = ([x, y]: Point, room: number, { marks, markSize }: Around): Box => {
  const own = marks.filter(({ anchor }) => Math.hypot(anchor[0] - x, anchor[1] - y) < ownMarks);
  return surround([squareAt([x, y], room), ...own.map((mark) => markBox(mark, markSize))]);
};

/** The names of places, and the dots of towns. */
export const createNamesLayer = (
  document: Document,
  places: Story['places'],
  language: string,
): NamesLayer => {
  const layer = divElement(document, classes['layer'] ?? '');
  layer.lang = language;
  const elements = new Map<string, NameElement>();
  const directions = new Map<PlaceId, Direction>();

  const directionOf = ({ id, lng, lat }: Place): Direction => {
    const direction = directions.get(id) ?? vectorOf(lng, lat);
    directions.set(id, direction);
    return direction;
  };

  /** 0 for a site that the picture cannot tell from its town, 1 for any other place. */
  const distinctness = ({ kind, parent }: Place, [x, y]: Point, view: View): number => {
    const town = kind === 'site' && parent !== null ? places[parent] : undefined;
    if (town === undefined || !hasDot(town.kind)) return 1;
    const [townX, townY] = view.project(town.lng, town.lat);
    const distance = Math.hypot(townX - x, townY - y);
    return Math.max(0, Math.min(1, (distance - ownName.from) / (ownName.to - ownName.from)));
  };

  /** A town that the picture is about also goes by its own name. */
  const elementOf = (place: Place, day: DayNumber, isEmphasised: boolean): NameElement => {
    const { name: text, local } = nameOn(place, day, language);
    const own = isEmphasised && place.kind === 'city' ? local : null;
    const key = [place.id, isEmphasised, text, own].join('|');
    const known = elements.get(key);
    if (known !== undefined) return known;
    const created = createName(document, place, text, own, isEmphasised);
    elements.set(key, created);
    if (created.dot !== null) layer.append(created.dot);
    layer.append(created.name);
    return created;
  };

  const measure = (): void => {
    for (const element of elements.values()) {
      if (element.width > 0) continue;
      const { width, height } = element.name.getBoundingClientRect();
      element.width = width;
      element.height = height;
    }
  };

  type Wanted = { place: Place; shown: number; point: Point; element: NameElement };
  let wanted: readonly Wanted[] = [];

  const wantedIn = (frame: Frame, view: View): Wanted[] => {
    const day = dayNumber(frame.epoch);
    const emphasised = new Set(frame.emphasis);
    const labels = frame.labels.flatMap(({ place: id, presence }) => {
      const place = places[id];
      if (place === undefined || presence <= 0) return [];
      const point = view.project(place.lng, place.lat);
      const shown = presence * view.sees(directionOf(place)) * distinctness(place, point, view);
      if (shown <= 0) return [];
      const element = elementOf(place, day, emphasised.has(id));
      return [{ place, shown, point, element }];
    });
    const first = labels.filter(({ place }) => emphasised.has(place.id));
    return [...first, ...labels.filter(({ place }) => !emphasised.has(place.id))];
  };

  const plan = (frame: Frame, view: View, around: Around): readonly PlannedName[] => {
    wanted = wantedIn(frame, view);
    measure();
    const candidates = wanted.map(({ place, point, element }): Candidate => {
      const { width, height } = element;
      const subject = subjectOf(point, hasDot(place.kind) ? dotRoom : 0, around);
      const seat = subject.width > 0 ? 'beside' : 'over';
      return { id: place.id, width, height, subject, seat };
    });
    const placed = placeLabels(candidates, {
      free: freeBox(view),
      obstacles: [
        ...around.marks.map((mark) => markBox(mark, around.markSize)),
        ...wanted
          .filter(({ place }) => hasDot(place.kind))
          .map(({ point }) => squareAt(point, dotRoom - 2)),
      ],
      avoid: around.routes,
    });
    return wanted.flatMap(({ place, shown, point }) => {
      const box = placed.get(place.id);
      return box === undefined ? [] : [{ place: place.id, shown, point, box }];
    });
  };

  const write = (names: readonly PlannedName[]): void => {
    const elementOfPlace = new Map(wanted.map(({ place, element }) => [place.id, element]));
    const kept = new Set(elementOfPlace.values());
    const seated = new Set<NameElement>();
    for (const { place, shown, box, point } of names) {
      const element = elementOfPlace.get(place);
      if (element === undefined) continue;
      seated.add(element);
      element.shown = true;
      element.write(shown, box, point);
    }
    for (const [key, element] of elements) {
      if (seated.has(element)) continue;
      element.shown = false;
      if (kept.has(element)) {
        element.write(0, { x: 0, y: 0, width: 0, height: 0 }, [0, 0]);
      } else {
        element.name.remove();
        element.dot?.remove();
        elements.delete(key);
      }
    }
  };

  return {
    element: layer,
    plan,
    write,
    forget: () => {
      for (const element of elements.values()) element.width = 0;
    },
    drawn: () =>
      [...elements.values()]
        .filter(({ shown }) => shown)
        .map(({ place, text, name }) => ({ id: place, text, element: name })),
  };
};
