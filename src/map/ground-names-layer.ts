import type { PlaceKind } from '../story/story.ts';
import { type Box, holds, type Point } from './box.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './ground-names.module.css';
import type { GroundName } from './ground-names.ts';
import stage from './map.module.css';
import { type Candidate, placeLabels } from './place-labels.ts';
import { freeBox } from './seat-names.ts';
import { type Direction, vectorOf } from './sight.ts';
import type { View } from './view.ts';

/** What stands on the stage already; the ground's names take what room it leaves. */
export type Taken = {
  readonly boxes: readonly Box[];
  readonly avoid: readonly Point[];
  /** What the scene names itself, and where: the ground does not name it again. */
  readonly named: readonly {
    readonly id: string;
    readonly text: string;
    readonly kind: PlaceKind;
    readonly point: Point;
  }[];
};

type PlannedGroundName = { readonly name: GroundName; readonly box: Box };

type WantedGroundName = { readonly name: GroundName; readonly candidate: Candidate };

export type GroundNamesLayer = {
  readonly element: HTMLElement;
  plan(names: readonly GroundName[], view: View, taken: Taken): PlannedGroundName[];
  write(names: readonly PlannedGroundName[]): void;
  /** Forgets all sizes, as when a font has arrived. */
  forget(): void;
  drawn(): readonly { id: string; text: string; element: HTMLElement }[];
};

/** Most names that one picture bears. */
const most = 36;

/** A territory bears its name where it is this many times as wide as the name at least. */
const fit = {
  territory: 0.95,
  republic: 1.05,
  water: 0,
  district: 0,
  square: 0,
  nature: 0.5,
  building: 0,
} as const;

/** A territory larger than so many stages is not named: the name would tell nothing of where one is. */
const largest = 2.2;

/** What is smaller on the stage (CSS pixels) bears no name. */
const smallest = 26;

/** CSS pixels around a building that its name leaves free. */
const footprint = 10;

/** The zoom from which buildings are large enough to be kept free. */
const builtFrom = 12;

/** Most that a name leaves free (CSS pixels) of a square or a building of the plan. */
const largestRoom = 36;

const roomOf = ({ kind }: GroundName, across: number): number =>
  kind === 'building' || kind === 'square'
    ? Math.max(footprint, Math.min(largestRoom, across * 0.7))
    : 0;

/** Nearer than this (CSS pixels), a name of the scene stands for the same thing. */
const sameThing = 16;

/** CSS pixels within which a name of the scene that has the ground's name in it means the same thing. */
const nearby = 160;

const says = (text: string, name: GroundName): boolean =>
  [name.text, name.local].some(
    (own) => own !== undefined && (text.includes(own) || own.includes(text)),
  );

/** Nearer than this share of what a territory measures across, a country of the scene is the same land. */
const sameLand = 0.25;

/** Cosine of the angle from the middle of the globe beyond which land is too slanted to be lettered. */
const slant = 0.55;

const isFaced = (direction: Direction, { camera, sees }: View): boolean => {
  const middle = vectorOf(camera.lng, camera.lat);
  const facing = direction.reduce((sum, part, axis) => sum + part * (middle[axis] ?? 0), 0);
  return facing > slant && sees(direction) === 1;
};

/** What buildings cover: names keep off them if they can. */
const footprintsOf = (names: readonly GroundName[], view: View): Point[] => {
  const built = names.filter(({ kind }) => kind === 'building');
  if (view.camera.zoom < builtFrom) return [];
  const each = new Map(built.map((name) => [name.id, name]));
  return [...each.values()].flatMap(({ lng, lat, reach }): Point[] => {
    const [x, y] = view.project(lng, lat);
    const away = 0.3 * reach * view.pixelsPerMetre;
    return [
      [x, y],
      [x - away, y - away],
      [x + away, y - away],
      [x - away, y + away],
      [x + away, y + away],
    ];
  });
};

type Written = {
  readonly element: HTMLElement;
  readonly move: (value: string) => void;
  readonly fade: (value: string) => void;
  size: { readonly width: number; readonly height: number } | null;
  isShown: boolean;
};

/** The names of states and of what city plans show, below all that the scene itself says. */
export const createGroundNamesLayer = (document: Document, language: string): GroundNamesLayer => {
  const layer = divElement(document, stage['layer'] ?? '');
  layer.lang = language;
  const written = new Map<string, Written>();
  const directions = new Map<string, Direction>();

  const keyOf = ({ id, text, local = '' }: GroundName): string => [id, text, local].join('|');

  const elementOf = (name: GroundName): Written => {
    const key = keyOf(name);
    const known = written.get(key);
    if (known !== undefined) return known;
    const element = divElement(document, classes['ground-name'] ?? '');
    element.dataset['kind'] = name.kind;
    element.textContent = name.text;
    if (name.local !== undefined) {
      const local = divElement(document, classes['local'] ?? '');
      local.textContent = name.local;
      element.append(local);
    }
    const [move, fade] = [styleWriter(element, 'transform'), styleWriter(element, 'opacity')];
    const created: Written = { element, move, fade, size: null, isShown: false };
    fade('0');
    layer.append(element);
    written.set(key, created);
    return created;
  };

  const directionOf = ({ id, lng, lat }: GroundName): Direction => {
    const direction = directions.get(id) ?? vectorOf(lng, lat);
    directions.set(id, direction);
    return direction;
  };

  const sizeOf = (name: GroundName): { readonly width: number; readonly height: number } => {
    const one = elementOf(name);
    one.size ??= { width: one.element.offsetWidth, height: one.element.offsetHeight };
    return one.size;
  };

  /** Whether the scene names the same thing already, perhaps by another name: a state by its country's. */
  const isNamed = (name: GroundName, [x, y]: Point, across: number, { named }: Taken): boolean =>
    named.some(({ id, text, kind, point }) => {
      if (text === name.text || name.places?.includes(id) === true) return true;
      const away = Math.hypot(point[0] - x, point[1] - y);
      if (name.kind === 'territory') return kind === 'country' && away < across * sameLand;
      return away < sameThing || (away < nearby && says(text, name));
    });

  /** Pixels across what a name names; null where it is out of its zooms, too small or too large to be named. */
  const acrossOf = (
    name: GroundName,
    { camera, viewport, pixelsPerMetre }: View,
  ): number | null => {
    const across = name.reach * pixelsPerMetre;
    const [from, to] = name.zooms;
    if (camera.zoom < from || camera.zoom >= to) return null;
    if (across > largest * Math.max(viewport.width, viewport.height)) return null;
    return fit[name.kind] > 0 && across < smallest ? null : across;
  };

  const want = (name: GroundName, view: View, taken: Taken): WantedGroundName | null => {
    const across = acrossOf(name, view);
    if (across === null || !isFaced(directionOf(name), view)) return null;
    const point = view.project(name.lng, name.lat);
    if (!holds(freeBox(view), point) || isNamed(name, point, across, taken)) return null;
    const { width, height } = sizeOf(name);
    if (width * fit[name.kind] > across) return null;
    const room = roomOf(name, across);
    const [x, y] = [point[0] - room / 2, point[1] - room / 2];
    const subject = { x, y, width: room, height: room };
    const seat = room > 0 ? 'beside' : 'upon';
    return { name, candidate: { id: name.id, width, height, subject, seat } };
  };

  const plan: GroundNamesLayer['plan'] = (names, view, taken) => {
    const wanted: WantedGroundName[] = [];
    for (const name of names) {
      const one = want(name, view, taken);
      if (one !== null) wanted.push(one);
      if (wanted.length === most) break;
    }
    const seats = placeLabels(
      wanted.map(({ candidate }) => candidate),
      {
        free: freeBox(view),
        obstacles: taken.boxes,
        avoid: [...taken.avoid, ...footprintsOf(names, view)],
      },
    );
    return wanted.flatMap(({ name }) => {
      const box = seats.get(name.id);
      return box === undefined ? [] : [{ name, box }];
    });
  };

  return {
    element: layer,
    plan,
    write: (names) => {
      const kept = new Set(names.map(({ name }) => keyOf(name)));
      for (const { name, box } of names) {
        const one = elementOf(name);
        one.isShown = true;
        one.fade('1');
        one.move(`translate(${figure(box.x)}px, ${figure(box.y)}px)`);
      }
      for (const [key, one] of written) {
        if (kept.has(key) || !one.isShown) continue;
        one.isShown = false;
        one.fade('0');
      }
    },
    forget: () => {
      for (const one of written.values()) one.size = null;
    },
    drawn: () =>
      [...written]
        .filter(([, { isShown }]) => isShown)
        .map(([key, { element }]) => ({
          id: key.slice(0, key.indexOf('|')),
          text: element.firstChild?.textContent ?? '',
          element,
        })),
  };
};
