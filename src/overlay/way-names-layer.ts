import type { WayName } from '../drawing/plan-ways.ts';
import type { MeasureWayName, PlannedWayName } from '../drawing/seat-way-names.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './ground-names.module.css';
import stage from './map.module.css';

export type WayNamesLayer = {
  readonly element: HTMLElement;
  /** Creates the name if it is new. */
  readonly measure: MeasureWayName;
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

  return {
    element: layer,
    measure: ({ id, kind, text }) => sizeOf(elementOf(id, kind, text)),
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
