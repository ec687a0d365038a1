import { markDrawing, markShapes, ringRadius } from '../drawing/mark-shapes.ts';
import type { StoryEvent } from '../story/story.ts';
import type { FrameEvent } from '../timeline/frame.ts';
import { attributeWriter, figure, styleWriter, svgElement } from './element.ts';
import classes from './marks.module.css';

/** How a mark stands on the stage. Lengths in CSS pixels. */
export type MarkState = {
  readonly phase: FrameEvent['phase'];
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  /** Across the drawing, its ring included. */
  readonly size: number;
  /** Across what can be hit; 0 for a mark that others lie on. */
  readonly target: number;
  /** 0 to 1: how far the ring has spread. */
  readonly spread: number;
  /** How many lie in the pile of which this is the top; 1 for a mark that stands by itself. */
  readonly count: number;
  readonly name: string;
};

export type MarkElement = {
  readonly element: HTMLButtonElement;
  readonly phase: () => FrameEvent['phase'];
  write(state: MarkState): void;
};

/** The mark of an event: a button over its drawing. */
export const createMarkElement = (document: Document, event: StoryEvent): MarkElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = classes['mark'] ?? '';
  element.tabIndex = -1;
  element.dataset['event'] = event.id;
  element.dataset['certain'] = String(event.date.certain);
  element.setAttribute('aria-haspopup', 'dialog');
  const svg = svgElement(document, 'svg', { viewBox: '-24 -24 48 48', 'aria-hidden': 'true' });
  const edge = svgElement(document, 'circle', { class: classes['ring'] ?? '' });
  const face = svgElement(document, 'circle', {
    class: classes['face'] ?? '',
    r: String(markDrawing.disc),
  });
  const shape = svgElement(document, 'path', {
    class: classes['shape'] ?? '',
    d: markShapes[event.category],
    transform: `scale(${markDrawing.scale})`,
  });
  const badge = document.createElement('span');
  badge.className = classes['count'] ?? '';
  badge.setAttribute('aria-hidden', 'true');
  svg.append(edge, face, shape);
  element.append(svg, badge);

  let phase: FrameEvent['phase'] = 'now';
  let [across, counted] = [0, 1];
  const [width, height] = [attributeWriter(svg, 'width'), attributeWriter(svg, 'height')];
  const spread = attributeWriter(edge, 'r');
  const [move, fade] = [styleWriter(element, 'transform'), styleWriter(element, 'opacity')];
  const say = attributeWriter(element, 'aria-label');

  const writeTarget = (target: number) => {
    if (target === across) return;
    across = target;
    element.disabled = target === 0;
    element.style.inlineSize = `${target}px`;
    element.style.blockSize = `${target}px`;
  };

  const writeCount = (count: number) => {
    if (count === counted) return;
    counted = count;
    badge.textContent = count > 1 ? String(count) : '';
  };

  return {
    element,
    phase: () => phase,
    write: (state) => {
      if (phase !== state.phase || element.dataset['phase'] === undefined) {
        phase = state.phase;
        element.dataset['phase'] = phase;
      }
      width(String(state.size));
      height(String(state.size));
      writeTarget(Math.floor(state.target));
      writeCount(state.count);
      spread(figure(ringRadius(state.spread)));
      say(state.name);
      fade(figure(state.opacity));
      const half = across / 2;
      move(`translate(${figure(state.x - half)}px, ${figure(state.y - half)}px)`);
    },
  };
};
