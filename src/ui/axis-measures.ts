import { type Axis, dayAt } from '../timeline/axis.ts';
import type { Position } from '../timeline/frame.ts';

/** The years between which a day is told by its height; what lies before or after is drawn at the edge. */
const floorYear = 1953;
const topYear = 1958.2;

const daysAYear = 365.25;
const epochYear = 1970;

/** How high a day lies on the calendar: 0 at its floor, 1 at its top. Later is higher. */
export const heightOfDay = (day: number): number => {
  const year = day / daysAYear + epochYear;
  return Math.max(0, Math.min(1, (year - floorYear) / (topYear - floorYear)));
};

/** Years are lettered no nearer to each other, or to the end, than this share of the line. */
const leastApart = 0.045;

/** From this height on there is room for a year below the calendar, where it is about to fall. */
const roomBelow = 0.56;

export type YearLabel = {
  /** Where the label begins; one that leads back ends there, before the calendar falls. */
  readonly position: Position;
  readonly year: number;
  readonly way: 'on' | 'back';
  /** The calendar is in its upper half there. */
  readonly isHigh: boolean;
};

/**
 * The years that there is room for. Those that last longest come first, and those that the story goes far back
 * to: a year back counts as much as a scene that stays.
 */
export const letteredYears = ({ years, rewinds, clock, length }: Axis): readonly YearLabel[] => {
  const turns = years.map(({ position, year }, index) => {
    const before = years[index - 1]?.year ?? year;
    const lasts = (years[index + 1]?.position ?? length) - position;
    const rewind = year < before ? rewinds.findLast(({ begin }) => begin <= position) : undefined;
    const isHigh = heightOfDay(dayAt(clock, position)) > 1 / 2;
    return {
      weight: lasts + Math.max(0, before - year),
      label:
        rewind === undefined
          ? { position, year, way: 'on' as const, isHigh }
          : { position: rewind.begin, year, way: 'back' as const, isHigh },
    };
  });
  const apart = leastApart * length;
  const startOf = ({ position, way }: YearLabel) => (way === 'back' ? position - apart : position);
  const isInside = (label: YearLabel) => startOf(label) >= 0 && startOf(label) + apart <= length;
  const isBelow = ({ position, way }: YearLabel) =>
    way === 'on' || heightOfDay(dayAt(clock, position)) > roomBelow;
  const kept: YearLabel[] = [];
  for (const { label } of turns.sort((a, b) => b.weight - a.weight)) {
    const isFree = kept.every((other) => Math.abs(startOf(other) - startOf(label)) >= apart);
    if (isFree && isInside(label) && isBelow(label)) kept.push(label);
  }
  return kept;
};
