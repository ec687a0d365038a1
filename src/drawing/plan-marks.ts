import type { EventId, Place, Story, StoryEvent } from '../story/story.ts';
import type { Frame, FrameEvent } from '../timeline/frame.ts';
import { type Box, holds, type Point } from './box.ts';
import { fanOut } from './fan-out.ts';
import { seatMarks } from './mark-rows.ts';
import { type Direction, vectorOf } from './sight.ts';
import type { View } from './view.ts';

/** A mark worked out for one picture. */
export type PlannedMark = {
  readonly event: StoryEvent;
  readonly place: Place;
  readonly phase: FrameEvent['phase'];
  /** 0 to 1: how far the event is there, and how far that can be seen. */
  readonly presence: number;
  readonly shown: number;
  /** Where it happened. */
  readonly anchor: Point;
  /** Where the mark stands, beside others. */
  readonly point: Point;
  /** The events of the pile that it lies in, by date; empty where it stands by itself. */
  readonly pile: readonly EventId[];
};

/** CSS pixels across a mark, its ring included. */
export const markSize = ({ viewport, scale }: View): number =>
  (viewport.width < 600 ? 28 : 34) * scale;

/** Room around a mark that other marks leave free. */
const gap = 2;

export const markBox = ({ point: [x, y] }: PlannedMark, size: number): Box => ({
  x: x - size / 2 - 1,
  y: y - size / 2 - 1,
  width: size + 2,
  height: size + 2,
});

/**
 * A mark that others push off the stage stays on it, if its place is there; and none is lifted above the free part
 * of the stage, where something lies over it, but down to its place at most.
 */
const keepInSight = (
  [x, y]: Point,
  anchor: Point,
  { stage, viewport: { padding } }: View,
  size: number,
): Point => {
  if (!holds(stage, anchor)) return [x, y];
  const [half, right, bottom] = [size / 2, stage.width - size / 2, stage.height - size / 2];
  const highest = Math.min(padding.top + half, anchor[1]);
  return [
    Math.max(half, Math.min(right, x)),
    Math.max(half, Math.min(bottom, Math.max(highest, y))),
  ];
};

/** Whether a mark lies on no other of its pile. */
export const isTop = ({ event, pile }: PlannedMark): boolean =>
  pile.length === 0 || pile.at(-1) === event.id;

/** Works out where the marks of a Frame stand. */
export const createMarkPlanner = (
  story: Pick<Story, 'events' | 'places'>,
): ((frame: Frame, view: View) => readonly PlannedMark[]) => {
  const eventOf = new Map(story.events.map((event, order) => [event.id, { event, order }]));
  const directions = new Map<string, Direction>();

  const directionOf = ({ id, lng, lat }: Place): Direction => {
    const direction = directions.get(id) ?? vectorOf(lng, lat);
    directions.set(id, direction);
    return direction;
  };

  const townOf = (place: Place): Place => {
    const parent = place.kind === 'site' && place.parent !== null ? place.parent : null;
    const town = parent === null ? undefined : story.places[parent];
    return town?.kind === 'city' ? town : place;
  };

  return (frame, view) => {
    const marks = frame.events
      .flatMap(({ id, phase, presence }) => {
        const { event, order = 0 } = eventOf.get(id) ?? {};
        const place = event && story.places[event.place];
        if (event === undefined || place === undefined || presence <= 0) return [];
        if (frame.hidden.includes(event.category)) return [];
        const shown = presence * view.sees(directionOf(place));
        if (shown <= 0) return [];
        const anchor = view.project(place.lng, place.lat);
        return [{ event, order, place, phase, presence, shown, anchor }];
      })
      .sort((a, b) => a.order - b.order);
    const size = markSize(view);
    const seats = seatMarks(
      marks.map(({ place, anchor, presence }) => {
        const town = townOf(place);
        const townPoint = town === place ? anchor : view.project(town.lng, town.lat);
        return { point: anchor, place: place.id, town: town.id, townPoint, presence };
      }),
      size + gap,
    );
    // A pile asks for the room of one mark: of those in it only the last takes part.
    const isFree = (index: number) => {
      const pile = seats[index]?.pile ?? [];
      return pile.length === 0 || pile.at(-1) === index;
    };
    const points = fanOut(
      marks.map(({ anchor, presence }, index) => ({
        point: seats[index]?.point ?? anchor,
        presence: isFree(index) ? presence : 0,
      })),
      size + gap,
    );
    return marks.map((mark, index) => ({
      ...mark,
      point: keepInSight(points[index] ?? mark.anchor, mark.anchor, view, size),
      pile: (seats[index]?.pile ?? []).flatMap((member) => marks[member]?.event.id ?? []),
    }));
  };
};
