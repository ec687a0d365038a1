import type { MeasureWayNames, PlannedWayName } from '../drawing/seat-way-names.ts';
import type { Size } from '../drawing/wording.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './ground-names.module.css';
import stage from './map.module.css';

export type WayNamesLayer = {
  readonly element: HTMLElement;
  /** All that are new come to the page before one of them is measured: one layout and not one for each. */
  readonly measure: MeasureWayNames;
  write(names: readonly PlannedWayName[]): void;
  /** Forgets all sizes, as when a font has arrived. */
  forget(): void;
};

type Written = {
  readonly element: HTMLElement;
  readonly move: (value: string) => void;
  readonly fade: (value: string) => void;
  readonly display: (value: string) => void;
  size: Size | null;
};

type Wanted = Pick<PlannedWayName, 'id' | 'kind' | 'text'>;

/** The names along the ways of a plan: part of the ground, below all that the scene says. */
export const createWayNamesLayer = (document: Document, language: string): WayNamesLayer => {
  const layer = divElement(document, stage['layer'] ?? '');
  layer.lang = language;
  layer.ariaHidden = 'true';
  const written = new Map<string, Written>();
  /** On the page: those of the last picture, and those that have only been measured for it. */
  let laidOut = new Set<Written>();

  const elementOf = ({ id, kind, text }: Wanted): Written => {
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

  return {
    element: layer,
    measure: (names) => {
      const wanted = names.map(elementOf);
      for (const one of wanted) {
        if (one.size !== null) continue;
        laidOut.add(one);
        one.display('');
      }
      return wanted.map((one) => {
        one.size ??= { width: one.element.offsetWidth, height: one.element.offsetHeight };
        return one.size;
      });
    },
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
