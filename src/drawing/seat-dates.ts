import type { EventId, StoryEvent } from '../story/story.ts';
import type { Frame } from '../timeline/frame.ts';
import type { Box, Point } from './box.ts';
import { placeLabels } from './place-labels.ts';
import { markBox, type PlannedMark } from './plan-marks.ts';
import type { Size } from './wording.ts';

/** The date of an event in few letters, where the reader knows the year. */
export type DateWords = (event: StoryEvent, year: number) => string;

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
  /** What is drawn in black: covered only where no other side of the mark is free. */
  readonly built: readonly Point[];
};

/** Measures dates all at once; its answers are in their order. */
export type MeasureDates = (
  dates: readonly Pick<PlannedDate, 'event' | 'text'>[],
) => readonly Size[];

/** The year of a day (ISO). */
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Of a pile only the number is told: its dates are in its slip. */
const isSingle = ({ pile, shown }: PlannedMark): boolean => pile.length === 0 && shown > 0;

/** The dates of the events that the story speaks of, of those for which there is room close to their marks. */
export const createDateSeats = (
  dateOf: DateWords,
): ((
  frame: Frame,
  marks: readonly PlannedMark[],
  standing: Standing,
  measure: MeasureDates,
) => readonly PlannedDate[]) => {
  const texts = new Map<string, string>();

  const textOf = (event: StoryEvent, year: number): string => {
    const key = `${event.id}|${year}`;
    const text = texts.get(key) ?? dateOf(event, year);
    texts.set(key, text);
    return text;
  };

  return (frame, marks, { free, markSize, boxes, avoid, built }, measure) => {
    const year = yearOf(frame.epoch);
    const wanted = marks.filter(isSingle).map((mark) => ({
      mark,
      date: { event: mark.event.id, text: textOf(mark.event, year) },
    }));
    const sizes = measure(wanted.map(({ date }) => date));
    const candidates = wanted.map(({ mark, date }, index) => {
      const { width, height } = sizes[index] ?? { width: 0, height: 0 };
      const subject = markBox(mark, markSize);
      return { id: date.event, width, height, subject, seat: 'close' as const };
    });
    const seats = placeLabels(candidates, {
      free,
      obstacles: boxes,
      avoid,
      shunned: built,
      tolerance: 0,
    });
    return wanted.flatMap(({ mark: { shown }, date }) => {
      const box = seats.get(date.event);
      return box === undefined ? [] : [{ ...date, box, shown }];
    });
  };
};
