import type { GroundName } from '../drawing/ground-names.ts';
import type { PlannedGroundName } from '../drawing/planned-ground-name.ts';
import type { Size } from '../drawing/wording.ts';
import { divElement } from './element.ts';
import { createGroundNameElement, type GroundNameElement } from './ground-name-element.ts';
import stage from './map.module.css';

export type GroundNamesLayer = {
  readonly element: HTMLElement;
  /** Creates and measures those that are new. */
  measure(names: readonly GroundName[]): readonly Size[];
  write(names: readonly PlannedGroundName[]): void;
  /** Forgets all sizes, as when a font has arrived. */
  forget(): void;
  drawn(): readonly { id: string; text: string; element: HTMLElement }[];
};

/** The names of states, towns, waters and regions and of what city plans show, below all that the scene itself says. */
export const createGroundNamesLayer = (document: Document, language: string): GroundNamesLayer => {
  const layer = divElement(document, stage['layer'] ?? '');
  layer.lang = language;
  const elements = new Map<string, GroundNameElement>();
  /** On the page: those of the last picture, and those that have only been measured for it. */
  let laidOut = new Set<GroundNameElement>();

  const elementOf = (name: GroundName): GroundNameElement => {
    const key = [name.id, name.text, name.local ?? ''].join('|');
    const known = elements.get(key);
    if (known !== undefined) return known;
    const created = createGroundNameElement(document, name);
    layer.append(...created.parts);
    elements.set(key, created);
    return created;
  };

  return {
    element: layer,
    measure: (names) => {
      const found = names.map(elementOf);
      for (const one of found) {
        laidOut.add(one);
        one.layOut();
      }
      for (const one of found) one.readText();
      for (const one of found) one.fitToText();
      return found.map((one) => one.size());
    },
    write: (names) => {
      const kept = new Set<GroundNameElement>();
      for (const planned of names) {
        const one = elementOf(planned.name);
        kept.add(one);
        one.show(planned);
      }
      for (const one of laidOut) if (!kept.has(one)) one.hide();
      laidOut = kept;
    },
    forget: () => {
      for (const one of elements.values()) one.forget();
    },
    drawn: () =>
      [...elements.values()]
        .filter((one) => one.isShown())
        .map(({ name: { id, text }, element }) => ({ id, text, element })),
  };
};
