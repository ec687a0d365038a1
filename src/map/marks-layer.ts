import type { EventId, Place, Story, StoryEvent } from '../story/story.ts';
import type { Frame, FrameEvent } from '../timeline/frame.ts';
import { type Box, holds, type Point } from './box.ts';
import { attributeWriter, divElement, figure, styleWriter, svgElement } from './element.ts';
import { fanOut } from './fan-out.ts';
import classes from './map.module.css';
import { markShapes } from './mark-shapes.ts';
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
};

export type MarksLayer = {
  readonly element: HTMLElement;
  plan(frame: Frame, view: View): readonly PlannedMark[];
  write(marks: readonly PlannedMark[], size: number): void;
  /** The marks on the stage, with their elements. */
  drawn(): readonly { id: EventId; phase: FrameEvent['phase']; element: HTMLElement }[];
};

/** CSS pixels across a mark, its ring included. */
export const markSize = ({ viewport }: View): number => (viewport.width < 600 ? 28 : 34);

/** Room around a mark that other marks leave free. */
const gap = 2;

/** The ring at the beginning and at the end of its spreading, in a drawing 48 across. */
const ring = { from: 12, to: 22 };

/** Fits a silhouette 24 across into the ring. */
const shapeScale = 'scale(1.32)';

type MarkElement = {
  readonly element: HTMLElement;
  phase: FrameEvent['phase'];
  readonly move: (transform: string) => void;
  readonly fade: (opacity: string) => void;
  readonly resize: (size: string) => void;
  readonly spread: (radius: string) => void;
};

const createMark = (document: Document, event: StoryEvent): MarkElement => {
  const element = divElement(document, classes['mark'] ?? '');
  element.dataset['event'] = event.id;
  element.dataset['certain'] = String(event.date.certain);
  const svg = svgElement(document, 'svg', { viewBox: '-24 -24 48 48' });
  const circle = svgElement(document, 'circle', { class: classes['ring'] ?? '' });
  const shape = svgElement(document, 'path', {
    class: classes['shape'] ?? '',
    d: markShapes[event.category],
    transform: shapeScale,
  });
  svg.append(circle, shape);
  element.append(svg);
  const [width, height] = [attributeWriter(svg, 'width'), attributeWriter(svg, 'height')];
  return {
    element,
    phase: 'now',
    move: styleWriter(element, 'transform'),
    fade: styleWriter(element, 'opacity'),
    resize: (size) => {
      width(size);
      height(size);
    },
    spread: attributeWriter(circle, 'r'),
  };
};

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

const ringRadius = ({ phase, presence }: PlannedMark): number =>
  phase === 'arriving' ? ring.from + (ring.to - ring.from) * presence : ring.to;

/** The events that the story speaks of, each under the mark of its category. */
export const createMarksLayer = (document: Document, story: Story): MarksLayer => {
  const layer = divElement(document, classes['layer'] ?? '');
  const eventOf = new Map(story.events.map((event) => [event.id, event]));
  const directions = new Map<string, Direction>();
  const elements = new Map<EventId, MarkElement>();

  const directionOf = ({ id, lng, lat }: Place): Direction => {
    const direction = directions.get(id) ?? vectorOf(lng, lat);
    directions.set(id, direction);
    return direction;
  };

  const plan = (frame: Frame, view: View): readonly PlannedMark[] => {
    const marks = frame.events.flatMap(({ id, phase, presence }) => {
      const event = eventOf.get(id);
      const place = event && story.places[event.place];
      if (event === undefined || place === undefined || presence <= 0) return [];
      if (frame.hidden.includes(event.category)) return [];
      const shown = presence * view.sees(directionOf(place));
      if (shown <= 0) return [];
      const anchor = view.project(place.lng, place.lat);
      return [{ event, place, phase, presence, shown, anchor }];
    });
    const size = markSize(view);
    const points = fanOut(
      marks.map(({ anchor, presence }) => ({ point: anchor, presence })),
      size + gap,
    );
    return marks.map((mark, index) => ({
      ...mark,
      point: keepOnStage(points[index] ?? mark.anchor, mark.anchor, view.stage, size),
    }));
  };

  const elementOf = (event: StoryEvent): MarkElement => {
    const known = elements.get(event.id);
    if (known !== undefined) return known;
    const created = createMark(document, event);
    elements.set(event.id, created);
    layer.append(created.element);
    return created;
  };

  const write = (marks: readonly PlannedMark[], size: number): void => {
    const gone = new Set(elements.keys());
    for (const mark of marks) {
      gone.delete(mark.event.id);
      const written = elementOf(mark.event);
      const [x, y] = mark.point;
      if (written.phase !== mark.phase || written.element.dataset['phase'] === undefined) {
        written.phase = mark.phase;
        written.element.dataset['phase'] = mark.phase;
      }
      written.resize(String(size));
      written.spread(figure(ringRadius(mark)));
      written.fade(figure(mark.shown));
      written.move(`translate(${figure(x - size / 2)}px, ${figure(y - size / 2)}px)`);
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
    drawn: () => [...elements].map(([id, { phase, element }]) => ({ id, phase, element })),
  };
};
