import type { MeasureDates, PlannedDate } from '../drawing/seat-dates.ts';
import type { Size } from '../drawing/wording.ts';
import type { EventId } from '../story/story.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './map.module.css';

export type DatesLayer = {
  readonly element: HTMLElement;
  /** Creates and measures those that are new. */
  readonly measure: MeasureDates;
  write(dates: readonly PlannedDate[]): void;
  /** Forgets all sizes, as when a font has arrived. */
  forget(): void;
  drawn(): readonly { id: string; text: string; element: HTMLElement }[];
};

type DateElement = {
  readonly text: string;
  readonly element: HTMLElement;
  readonly move: (transform: string) => void;
  readonly fade: (opacity: string) => void;
};

/** The dates of the events that the story speaks of, each beside its mark. */
export const createDatesLayer = (document: Document, language: string): DatesLayer => {
  const layer = divElement(document, classes['layer'] ?? '');
  layer.lang = language;
  const elements = new Map<string, DateElement>();
  /** By the same keys; kept when a date leaves the page, so that it is not measured again. */
  const sizes = new Map<string, Size>();

  const keyOf = (event: EventId, text: string): string => `${event}|${text}`;

  const elementOf = (event: EventId, text: string): DateElement => {
    const known = elements.get(keyOf(event, text));
    if (known !== undefined) return known;
    const element = divElement(document, classes['date'] ?? '');
    element.textContent = text;
    const [move, fade] = [styleWriter(element, 'transform'), styleWriter(element, 'opacity')];
    const created: DateElement = { text, element, move, fade };
    fade('0');
    elements.set(keyOf(event, text), created);
    layer.append(element);
    return created;
  };

  const sizeOf = (event: EventId, text: string): Size => {
    const known = sizes.get(keyOf(event, text));
    if (known !== undefined) return known;
    const { offsetWidth, offsetHeight } = elementOf(event, text).element;
    const size = { width: offsetWidth + 1, height: offsetHeight + 1 };
    sizes.set(keyOf(event, text), size);
    return size;
  };

  return {
    element: layer,
    measure: (dates) => {
      for (const { event, text } of dates) {
        if (!sizes.has(keyOf(event, text))) elementOf(event, text);
      }
      return dates.map(({ event, text }) => sizeOf(event, text));
    },
    write: (dates) => {
      const gone = new Set(elements.keys());
      for (const { event, text, box, shown } of dates) {
        gone.delete(keyOf(event, text));
        const one = elementOf(event, text);
        one.move(`translate(${figure(box.x)}px, ${figure(box.y)}px)`);
        one.fade(figure(shown));
      }
      for (const key of gone) {
        elements.get(key)?.element.remove();
        elements.delete(key);
      }
    },
    forget: () => sizes.clear(),
    drawn: () =>
      [...elements].map(([key, { text, element }]) => ({
        id: `date-${key.slice(0, key.indexOf('|'))}`,
        text,
        element,
      })),
  };
};
