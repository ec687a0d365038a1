import type { EventId } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Box, Point } from './box.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './map.module.css';
import { type MarkWords, markBox, type PlannedMark } from './marks-layer.ts';
import { placeLabels } from './place-labels.ts';

/** A date worked out for one picture. */
export type PlannedDate = {
  readonly event: EventId;
  readonly text: string;
  readonly box: Box;
  /** 0 to 1. */
  readonly shown: number;
};

/** What stands already, and is not covered by a date. */
export type Standing = {
  /** The part of the stage that dates may use. */
  readonly free: Box;
  readonly markSize: number;
  readonly boxes: readonly Box[];
  /** Points along the routes, and the traces of what has happened. */
  readonly avoid: readonly Point[];
};

export type DatesLayer = {
  readonly element: HTMLElement;
  /** The dates for which there is room close to their marks. Creates and measures those that are new. */
  plan(frame: Frame, marks: readonly PlannedMark[], standing: Standing): readonly PlannedDate[];
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

/** CSS pixels. */
type Size = { readonly width: number; readonly height: number };

/** The year of a day (ISO). */
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Of a pile only the number is told: its dates are in its slip. */
const isSingle = ({ pile, shown }: PlannedMark): boolean => pile.length === 0 && shown > 0;

/** The dates of the events that the story speaks of, each beside its mark. */
export const createDatesLayer = (
  document: Document,
  language: string,
  { dateOf }: Pick<MarkWords, 'dateOf'>,
): DatesLayer => {
  const layer = divElement(document, classes['layer'] ?? '');
  layer.lang = language;
  const elements = new Map<string, DateElement>();
  /** By the same keys; kept when a date leaves the page, so that it is not measured again. */
  const sizes = new Map<string, Size>();
  const texts = new Map<string, string>();

  const textOf = ({ event }: PlannedMark, year: number): string => {
    const key = `${event.id}|${year}`;
    const text = texts.get(key) ?? dateOf(event, year);
    texts.set(key, text);
    return text;
  };

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
    plan: (frame, marks, { free, markSize, boxes, avoid }) => {
      const year = yearOf(frame.epoch);
      const wanted = marks.filter(isSingle).map((mark) => ({ mark, text: textOf(mark, year) }));
      const seats = placeLabels(
        wanted.map(({ mark, text }) => ({
          id: mark.event.id,
          ...sizeOf(mark.event.id, text),
          subject: markBox(mark, markSize),
          seat: 'close',
        })),
        { free, obstacles: boxes, avoid, tolerance: 0 },
      );
      return wanted.flatMap(({ mark, text }) => {
        const box = seats.get(mark.event.id);
        return box === undefined ? [] : [{ event: mark.event.id, text, box, shown: mark.shown }];
      });
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
