import type { PlannedName, WordedPlace } from '../drawing/scene-names.ts';
import type { Size } from '../drawing/wording.ts';
import type { PlaceId } from '../story/story.ts';
import { divElement } from './element.ts';
import classes from './map.module.css';
import { createNameElement, type NameElement } from './name-element.ts';
import { textWidth } from './text-width.ts';

export type NamesLayer = {
  readonly element: HTMLElement;
  /** Creates and measures those that are new. */
  measure(names: readonly WordedPlace[]): readonly Size[];
  write(names: readonly PlannedName[]): void;
  /** Forgets all sizes, as when a font has arrived. */
  forget(): void;
  /** The names that can be read on the stage, with their elements. */
  drawn(): readonly { id: PlaceId; text: string; element: HTMLElement }[];
};

/** CSS pixels left and right of the letters, as map.module.css has them. */
const namePadding = 2;

/** The names of places, and the dots of towns. */
export const createNamesLayer = (document: Document, language: string): NamesLayer => {
  const layer = divElement(document, classes['layer'] ?? '');
  layer.lang = language;
  const elements = new Map<string, NameElement>();
  /** By the same keys; kept when a name leaves the page, so that it is not measured again. */
  const sizes = new Map<string, Size>();

  const keyOf = ({ place, wording: { isEmphasised, text, local } }: WordedPlace): string =>
    [place.id, isEmphasised, text, local].join('|');

  const elementOf = (name: WordedPlace): NameElement => {
    const key = keyOf(name);
    const known = elements.get(key);
    if (known !== undefined) return known;
    const created = createNameElement(document, name.place, name.wording);
    elements.set(key, created);
    if (created.dot !== null) layer.append(created.dot);
    layer.append(created.name);
    return created;
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
    measure: (names) => {
      const found = names.map(elementOf);
      measure();
      return found.map(({ width, height }) => ({ width, height }));
    },
    write: (names) => {
      const kept = new Set<NameElement>();
      for (const name of names) {
        const element = elementOf(name);
        kept.add(element);
        if (name.box === null) element.hide();
        else element.show(name.shown, name.box, name.point);
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
