import type { Box, Point } from './box.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './ground-names.module.css';
import { indexPoints } from './index-points.ts';
import stage from './map.module.css';
import type { WayName } from './plan-ways.ts';
import { freeBox } from './seat-names.ts';
import type { View } from './view.ts';
import {
  isWayOnStage,
  seatOnWay,
  type TakenSeat,
  type WayRoom,
  type WaySeat,
} from './way-seats.ts';

/** What the scene names itself, and what is taken already. */
export type AroundWays = {
  readonly boxes: readonly Box[];
  readonly avoid: readonly Point[];
  readonly named: readonly { readonly text: string }[];
  /** What the names of waters keep off. */
  readonly bridges: readonly Point[];
};

const waters: ReadonlySet<WayName['kind']> = new Set(['river', 'stream']);

/** CSS pixels of a letter at the least: a way shorter than its name is not measured. */
const narrowest = 4;

type PlannedWayName = { readonly id: string; readonly text: string; readonly seat: WaySeat };

export type WayNamesLayer = {
  readonly element: HTMLElement;
  /** Seats each name on a straight stretch of its way, off all that is taken and off all routes. */
  plan(names: readonly WayName[], view: View, taken: AroundWays): readonly PlannedWayName[];
  write(names: readonly PlannedWayName[]): void;
  /** Forgets all sizes, as when a font has arrived. */
  forget(): void;
};

type Written = {
  readonly element: HTMLElement;
  readonly move: (value: string) => void;
  readonly fade: (value: string) => void;
  readonly display: (value: string) => void;
  size: { readonly width: number; readonly height: number } | null;
};

/** Of a name that is not on the stage: it is not asked for. */
const noSize = { width: 0, height: 0 } as const;

/** The names along the ways of a plan: part of the ground, below all that the scene says. */
export const createWayNamesLayer = (document: Document, language: string): WayNamesLayer => {
  const layer = divElement(document, stage['layer'] ?? '');
  layer.lang = language;
  layer.ariaHidden = 'true';
  const written = new Map<string, Written>();
  /** On the page: those of the last picture, and those that have only been measured for it. */
  let laidOut = new Set<Written>();

  const elementOf = ({ id, kind }: WayName, text: string): Written => {
    const key = `${id}|${text}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const element = divElement(document, classes['way-name'] ?? '');
    element.dataset['kind'] = kind;
    element.textContent = text;
    const [move, fade] = [styleWriter(element, 'transform'), styleWriter(element, 'opacity')];
    const display = styleWriter(element, 'display');
    const created: Written = { element, move, fade, display, size: null };
    fade('0');
    layer.append(element);
    written.set(key, created);
    return created;
  };

  const isTooShort = ({ length }: WayName, text: string, { pixelsPerMetre }: View): boolean =>
    length * pixelsPerMetre < narrowest * text.length;

  /** The wordings of a name that have room on its way and have not been measured. */
  const unmeasured = (name: WayName, view: View): readonly string[] =>
    name.texts.filter(
      (text) => !isTooShort(name, text, view) && written.get(`${name.id}|${text}`)?.size == null,
    );

  /** All that are new come to the page before one of them is measured: one layout and not one for each. */
  const measureNew = (names: readonly WayName[], view: View): void => {
    const fresh = names.flatMap((name) =>
      unmeasured(name, view).map((text) => elementOf(name, text)),
    );
    for (const one of fresh) {
      laidOut.add(one);
      one.display('');
    }
    for (const one of fresh) {
      one.size = { width: one.element.offsetWidth, height: one.element.offsetHeight };
    }
  };

  const seatOf = (name: WayName, text: string, view: View, room: WayRoom): TakenSeat | null =>
    isTooShort(name, text, view)
      ? null
      : seatOnWay(name, () => elementOf(name, text).size ?? noSize, view, room);

  const plan: WayNamesLayer['plan'] = (names, view, { boxes, avoid, named, bridges }) => {
    if (names.length === 0) return [];
    const taken = [...boxes];
    const free = freeBox(view);
    const onLand: WayRoom = { boxes: taken, avoid: indexPoints(avoid, free) };
    const onWater: WayRoom = { boxes: taken, avoid: indexPoints([...avoid, ...bridges], free) };
    const roomOf = ({ kind }: WayName) => (waters.has(kind) ? onWater : onLand);
    const spoken = new Set(named.map(({ text }) => text));
    const bearers = new Set<string>();
    const wanted = names
      .filter(
        ({ from, texts }) => view.camera.zoom >= from && !texts.some((text) => spoken.has(text)),
      )
      .filter((name) => unmeasured(name, view).length === 0 || isWayOnStage(name, view));
    measureNew(wanted, view);
    return wanted.flatMap((name) => {
      const [longest = ''] = name.texts;
      if (bearers.has(longest)) return [];
      const room = roomOf(name);
      for (const text of name.texts) {
        const found = seatOf(name, text, view, room);
        if (found === null) continue;
        taken.push(...found.squares);
        bearers.add(longest);
        return [{ id: name.id, text, seat: found.seat }];
      }
      return [];
    });
  };

  return {
    element: layer,
    plan,
    write: (names) => {
      const kept = new Set<Written>();
      for (const { id, text, seat } of names) {
        const one = written.get(`${id}|${text}`);
        if (one === undefined) continue;
        kept.add(one);
        one.display('');
        one.fade('1');
        const [x, y] = seat.middle;
        one.move(
          `translate(${figure(x)}px, ${figure(y)}px) rotate(${seat.turn.toFixed(4)}rad) translate(-50%, -50%)`,
        );
      }
      for (const one of laidOut) {
        if (kept.has(one)) continue;
        one.fade('0');
        one.display('none');
      }
      laidOut = kept;
    },
    forget: () => {
      for (const one of written.values()) one.size = null;
    },
  };
};
