import { hitTargets } from '../drawing/hit-targets.ts';
import { isTop, markSize, type PlannedMark } from '../drawing/plan-marks.ts';
import type { DateWords } from '../drawing/seat-dates.ts';
import type { View } from '../drawing/view.ts';
import type { EventId, Place, Story, StoryEvent } from '../story/story.ts';
import type { FrameEvent } from '../timeline/frame.ts';
import { divElement } from './element.ts';
import classes from './map.module.css';
import { createMarkElement, type MarkElement } from './mark-element.ts';

/** What the marks say, and whom they tell. */
export type MarkWords = {
  /** The name of all of them together. */
  readonly region: string;
  /** Title, date and place of an event. */
  nameOf(event: StoryEvent, place: Place): string;
  /** The date in few letters, where the reader knows the year. */
  readonly dateOf: DateWords;
  /** The name of a pile, the last event of which is named so. */
  pileOf(count: number, name: string): string;
};

/** Told which events somebody asks about, and at which mark. */
export type OnMark = (events: readonly EventId[], mark: HTMLElement) => void;

export type MarksLayer = {
  readonly element: HTMLElement;
  write(marks: readonly PlannedMark[], view: View): void;
  /** The marks on the stage, with their elements. */
  drawn(): readonly { id: EventId; phase: FrameEvent['phase']; element: HTMLElement }[];
};

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
  const names = new Map<EventId, string>();
  const elements = new Map<EventId, MarkElement>();
  let planned: readonly PlannedMark[] = [];

  layer.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
    const found = planned.find(({ event }) => event.id === mark?.dataset['event']);
    if (mark === null || found === undefined) return;
    onMark(found.pile.length > 0 ? found.pile : [found.event.id], mark);
  });

  const nameOf = ({ event, place, pile }: PlannedMark): string => {
    const name = names.get(event.id) ?? words.nameOf(event, place);
    names.set(event.id, name);
    return pile.length > 0 ? words.pileOf(pile.length, name) : name;
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
    write,
    drawn: () => [...elements].map(([id, { phase, element }]) => ({ id, phase: phase(), element })),
  };
};
