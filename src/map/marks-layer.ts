import type { EventId, Place, Story, StoryEvent } from '../story/story.ts';
import type { Frame, FrameEvent } from '../timeline/frame.ts';
import { type Box, holds, type Point } from './box.ts';
import { divElement } from './element.ts';
import { fanOut } from './fan-out.ts';
import { hitTargets } from './hit-targets.ts';
import classes from './map.module.css';
import { createMarkElement, type MarkElement } from './mark-element.ts';
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

/** What the marks say, and whom they tell. */
export type MarkWords = {
  /** The name of all of them together. */
  readonly region: string;
  /** Title, date and place of an event. */
  nameOf(event: StoryEvent, place: Place): string;
  /** The date in few letters, where the reader knows the year. */
  dateOf(event: StoryEvent, year: number): string;
  /** The name of a pile, the last event of which is named so. */
  pileOf(count: number, name: string): string;
};

/** Told which events somebody asks about, and at which mark. */
export type OnMark = (events: readonly EventId[], mark: HTMLElement) => void;

export type MarksLayer = {
  readonly element: HTMLElement;
  plan(frame: Frame, view: View): readonly PlannedMark[];
  write(marks: readonly PlannedMark[], view: View): void;
  /** The marks on the stage, with their elements. */
  drawn(): readonly { id: EventId; phase: FrameEvent['phase']; element: HTMLElement }[];
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

/** A mark that others push off the stage stays on it, if its place is there. */
const keepOnStage = ([x, y]: Point, anchor: Point, stage: Box, size: number): Point => {
  if (!holds(stage, anchor)) return [x, y];
  const [half, right, bottom] = [size / 2, stage.width - size / 2, stage.height - size / 2];
  return [Math.max(half, Math.min(right, x)), Math.max(half, Math.min(bottom, y))];
};

const isTop = ({ event, pile }: PlannedMark): boolean =>
  pile.length === 0 || pile.at(-1) === event.id;

/** The events that the story speaks of, each under the mark of its category. */
export const createMarksLayer = (
  document: Document,
  story: Story,
  words: MarkWords,
  onMark: OnMark,
): MarksLayer => {
  const layer = divElement(document, classes['layer'] ?? '');
  layer.setAttribute('role', 'region');
  layer.setAttribute('aria-label', words.region);
  layer.hidden = true;
  const eventOf = new Map(story.events.map((event, order) => [event.id, { event, order }]));
  const directions = new Map<string, Direction>();
  const names = new Map<EventId, string>();
  const elements = new Map<EventId, MarkElement>();
  let planned: readonly PlannedMark[] = [];

  layer.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
    const found = planned.find(({ event }) => event.id === mark?.dataset['event']);
    if (mark === null || found === undefined) return;
    onMark(found.pile.length > 0 ? found.pile : [found.event.id], mark);
  });

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

  const nameOf = ({ event, place, pile }: PlannedMark): string => {
    const name = names.get(event.id) ?? words.nameOf(event, place);
    names.set(event.id, name);
    return pile.length > 0 ? words.pileOf(pile.length, name) : name;
  };

  const plan = (frame: Frame, view: View): readonly PlannedMark[] => {
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
      point: keepOnStage(points[index] ?? mark.anchor, mark.anchor, view.stage, size),
      pile: (seats[index]?.pile ?? []).flatMap((member) => marks[member]?.event.id ?? []),
    }));
  };

  const elementOf = (event: StoryEvent): MarkElement => {
    const known = elements.get(event.id);
    if (known !== undefined) return known;
    const created = createMarkElement(document, event);
    const order = (id: EventId) => eventOf.get(id)?.order ?? 0;
    const next = [...elements]
      .filter(([id]) => order(id) > order(event.id))
      .sort(([a], [b]) => order(a) - order(b))[0];
    layer.insertBefore(created.element, next?.[1].element ?? null);
    elements.set(event.id, created);
    return created;
  };

  const write = (marks: readonly PlannedMark[], view: View): void => {
    const size = markSize(view);
    planned = marks;
    if (layer.hidden !== (marks.length === 0)) layer.hidden = marks.length === 0;
    const open = marks.filter(isTop);
    const targets = new Map(
      hitTargets(
        open.map(({ point }) => point),
        view.scale,
      ).map((target, index) => [open[index], target]),
    );
    const gone = new Set(elements.keys());
    for (const mark of marks) {
      gone.delete(mark.event.id);
      const { phase, shown, presence, point, pile } = mark;
      elementOf(mark.event).write({
        phase,
        x: point[0],
        y: point[1],
        opacity: shown,
        size,
        target: targets.get(mark) ?? 0,
        spread: phase === 'arriving' ? presence : 1,
        count: isTop(mark) && pile.length > 0 ? pile.length : 1,
        name: nameOf(mark),
      });
    }
    for (const id of gone) {
      elements.get(id)?.element.remove();
      elements.delete(id);
    }
  };

  return {
    element: layer,
    plan,
    write,
    drawn: () => [...elements].map(([id, { phase, element }]) => ({ id, phase: phase(), element })),
  };
};
