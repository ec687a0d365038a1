import type { Point } from './box.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './ground-names.module.css';
import stage from './map.module.css';
import type { WayName } from './plan-ways.ts';
import type { View } from './view.ts';
import { seatOnWay, type TakenSeat, type WayRoom, type WaySeat } from './way-seats.ts';

/** What the scene names itself, and what is taken already. */
export type AroundWays = WayRoom & {
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

/** The names along the ways of a plan: part of the ground, below all that the scene says. */
export const createWayNamesLayer = (document: Document, language: string): WayNamesLayer => {
  const layer = divElement(document, stage['layer'] ?? '');
  layer.lang = language;
  layer.ariaHidden = 'true';
  const written = new Map<string, Written>();

  const elementOf = (id: string, kind: WayName['kind'], text: string): Written => {
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

  const sizeOf = (one: Written): { readonly width: number; readonly height: number } => {
    if (one.size === null) one.display('');
    one.size ??= { width: one.element.offsetWidth, height: one.element.offsetHeight };
    return one.size;
  };

  const seatOf = (name: WayName, text: string, view: View, room: WayRoom): TakenSeat | null =>
    name.length * view.pixelsPerMetre < narrowest * text.length
      ? null
      : seatOnWay(name, () => sizeOf(elementOf(name.id, name.kind, text)), view, room);

  const plan: WayNamesLayer['plan'] = (names, view, { boxes, avoid, named, bridges }) => {
    const taken = [...boxes];
    const onLand: WayRoom = { boxes: taken, avoid };
    const onWater: WayRoom = { boxes: taken, avoid: [...avoid, ...bridges] };
    const roomOf = ({ kind }: WayName) => (waters.has(kind) ? onWater : onLand);
    const spoken = new Set(named.map(({ text }) => text));
    const bearers = new Set<string>();
    return names.flatMap((name) => {
      const [longest = ''] = name.texts;
      if (view.camera.zoom < name.from || bearers.has(longest)) return [];
      if (name.texts.some((text) => spoken.has(text))) return [];
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
      const kept = new Set(names.map(({ id, text }) => `${id}|${text}`));
      for (const { id, text, seat } of names) {
        const one = written.get(`${id}|${text}`);
        if (one === undefined) continue;
        one.display('');
        one.fade('1');
        const [x, y] = seat.middle;
        one.move(
          `translate(${figure(x)}px, ${figure(y)}px) rotate(${seat.turn.toFixed(4)}rad) translate(-50%, -50%)`,
        );
      }
      for (const [key, one] of written) {
        if (kept.has(key)) continue;
        one.fade('0');
        one.display('none');
      }
    },
    forget: () => {
      for (const one of written.values()) one.size = null;
    },
  };
};
