import { bisector } from 'd3-array';
import { yearOf } from '../story/days.ts';
import type { DayNumber, Story } from '../story/story.ts';
import type { Timeline } from './create-timeline.ts';
import type { Frame, Position } from './frame.ts';
import { rewindDays } from './phases.ts';

/** The story laid out by position: one line to look over, and to move along. */
export type Axis = {
  /** Where the last scene rests; the line begins at 0. */
  readonly length: Position;
  /** Where each scene rests, in story order. */
  readonly rests: readonly Position[];
  /** From where to where each chapter runs; the next one begins where it ends. */
  readonly chapters: readonly { readonly begin: Position; readonly end: Position }[];
  /** Where the events of the scenes arrive, ascending. */
  readonly arrivals: readonly Position[];
  /** The story's clock along the line, sampled evenly. */
  readonly clock: readonly { readonly position: Position; readonly day: DayNumber }[];
  /** Where a scene's own clock comes into another year than the one before it on the line. */
  readonly years: readonly { readonly position: Position; readonly year: number }[];
  /** Where the clock runs back from one scene to the next. */
  readonly rewinds: readonly { readonly begin: Position; readonly end: Position }[];
};

/** Samples of one scene: an arrival is found within a twentieth of it. */
const samples = 20;

type Sample = Pick<Frame, 'date' | 'events'> & { readonly position: Position };

/** Where each event of one scene is first seen to come. */
const arrivalsIn = (scene: readonly Sample[]): Position[] => {
  const seen = new Set<string>();
  return scene.flatMap(({ position, events }) =>
    events
      .filter(({ id, phase }) => phase !== 'leaving' && !seen.has(id))
      .map(({ id }) => {
        seen.add(id);
        return position;
      }),
  );
};

/** The first sample, and each that stands in another year than the one before it. */
const turnsOf = (told: readonly Sample[]): Axis['years'] =>
  told
    .map(({ position, date }) => ({ position, year: yearOf(date) }))
    .filter(({ year }, index, all) => all[index - 1]?.year !== year);

/** The same story gives the same line in every viewport, but for where a scene's travel ends in its play. */
export const axisOf = (
  story: Story,
  timeline: Pick<Timeline, 'frameAt' | 'restOf' | 'ways'>,
): Axis => {
  const rests = story.scenes.map(({ id }) => timeline.restOf(id));
  const length = rests.at(-1) ?? (0 as Position);
  const scenes = story.scenes.map((_, index) => {
    const all = Array.from({ length: samples }, (_, step): Sample => {
      const position = (index + step / samples) as Position;
      return { position, ...timeline.frameAt(position) };
    });
    const playBegins = (index + (timeline.ways[index]?.playBegins ?? 0)) as Position;
    return { begin: index as Position, playBegins, all: all.filter((s) => s.position <= length) };
  });
  const dateAt = (position: Position) => timeline.frameAt(position).date;
  return {
    length,
    rests,
    chapters: story.chapters.map(({ begin, end }) => ({
      begin: begin as Position,
      end: Math.min(end, length) as Position,
    })),
    arrivals: scenes.flatMap(({ all }) => arrivalsIn(all)),
    clock: scenes.flatMap(({ all }) => all.map(({ position, date }) => ({ position, day: date }))),
    years: turnsOf(
      scenes.flatMap(({ all, playBegins }) => all.filter((s) => s.position >= playBegins)),
    ),
    rewinds: scenes
      .map(({ begin, playBegins }) => ({ begin, end: playBegins }))
      .filter(({ begin, end }) => dateAt(end) < dateAt(begin) - rewindDays),
  };
};

const { right: firstBeyond } = bisector(({ position }: Axis['clock'][number]) => position);

/** The day at a position of the line, between two samples of the clock. */
export const dayAt = (clock: Axis['clock'], position: Position): number => {
  const next = firstBeyond(clock, position);
  const to = clock[next];
  const from = clock[next - 1] ?? to;
  if (from === undefined) return 0;
  if (to === undefined) return from.day;
  const way = to.position - from.position;
  return way > 0 ? from.day + ((position - from.position) / way) * (to.day - from.day) : to.day;
};
