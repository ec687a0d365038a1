import type { GroundName } from '../drawing/ground-names.ts';
import type { PlannedGroundName } from '../drawing/planned-ground-name.ts';
import type { Size } from '../drawing/wording.ts';
import { divElement, figure, styleWriter } from './element.ts';
import classes from './ground-names.module.css';
import { textWidth } from './text-width.ts';

/** A name of the ground in the page, with the dot of a town. */
export type GroundNameElement = {
  readonly name: GroundName;
  readonly element: HTMLElement;
  readonly parts: readonly HTMLElement[];
  readonly isShown: () => boolean;
  /** Gets it ready to be measured, where it has not been: many names are measured at the cost of one. */
  layOut(): void;
  /** Then all of them read, then all of them written. */
  readText(): void;
  fitToText(): void;
  size(): Size;
  forget(): void;
  show(planned: PlannedGroundName): void;
  /** Takes it out of the page's layout: what cannot be seen costs nothing. */
  hide(): void;
};

export const createGroundNameElement = (
  document: Document,
  name: GroundName,
): GroundNameElement => {
  const element = divElement(document, classes['ground-name'] ?? '');
  element.dataset['kind'] = name.kind;
  if (name.rank !== undefined) element.dataset['rank'] = String(name.rank);
  element.textContent = name.text;
  if (name.local !== undefined) {
    const local = divElement(document, classes['local'] ?? '');
    local.textContent = name.local;
    element.append(local);
  }
  const dot = name.kind === 'town' ? divElement(document, classes['ground-dot'] ?? '') : null;
  const [move, fade] = [styleWriter(element, 'transform'), styleWriter(element, 'opacity')];
  const moveDot = dot && styleWriter(dot, 'transform');
  const fadeDot = dot && styleWriter(dot, 'opacity');
  const [display, displayDot] = [
    styleWriter(element, 'display'),
    dot && styleWriter(dot, 'display'),
  ];
  let known: Size | null = null;
  let isShown = false;

  let text: number | null = null;

  const layOut = (): void => {
    if (known !== null) return;
    text = null;
    display('');
    element.style.inlineSize = '';
  };

  /** Names of rivers are turned, and stand on one line: their box has no room to spare. */
  const readText = (): void => {
    if (known !== null || text !== null || name.kind === 'river') return;
    const { paddingInlineStart: start, paddingInlineEnd: end } = getComputedStyle(element);
    text = Math.ceil(textWidth(element) + Number.parseFloat(start) + Number.parseFloat(end));
  };

  const fitToText = (): void => {
    if (known === null && text !== null) element.style.inlineSize = `${text}px`;
  };

  /** The box that the browser draws would be wider where a name is turned. Whole pixels, never too few. */
  const size = (): Size => {
    if (known !== null) return known;
    if (text === null) {
      layOut();
      readText();
      fitToText();
    }
    known = { width: element.offsetWidth + 1, height: element.offsetHeight + 1 };
    return known;
  };

  const one: GroundNameElement = {
    name,
    element,
    parts: dot === null ? [element] : [dot, element],
    isShown: () => isShown,
    layOut,
    readText,
    fitToText,
    size,
    forget: () => {
      known = null;
      text = null;
    },
    show: ({ box, point: [px, py], turn, shown }) => {
      isShown = true;
      const { width, height } = size();
      const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
      const turned = turn === 0 ? '' : ` rotate(${figure(turn)}deg)`;
      move(`translate(${figure(x)}px, ${figure(y)}px)${turned}`);
      moveDot?.(`translate(${figure(px)}px, ${figure(py)}px)`);
      display('');
      displayDot?.('');
      fade(figure(shown));
      fadeDot?.(figure(shown));
    },
    hide: () => {
      isShown = false;
      fade('0');
      display('none');
      displayDot?.('none');
    },
  };
  one.hide();
  return one;
};
