import type { Dot, SetName } from '../drawing/set-names.ts';
import type { Inks } from '../theme/tokens.ts';
import { byPen, type Line, type Pen } from './pens.ts';

/**
 * A sheet that names are written on. One canvas and not an element a name: dozens of them move in every frame, and
 * the page would work out style, layout and paint of each.
 */
export type LettersLayer = {
  readonly element: HTMLCanvasElement;
  /** Empties it. @param width CSS pixels. @param height likewise. */
  resize(width: number, height: number): void;
  /** Wipes it and writes these: dots below letters, and letters of one kind after the other. */
  write(names: readonly SetName[]): void;
};

const dotPath = (context: CanvasRenderingContext2D, { middle: [x, y] }: Dot, across: number) => {
  context.beginPath();
  context.arc(x, y, across / 2, 0, 2 * Math.PI);
  context.fill();
};

/** @throws Error where the browser has no canvas. */
export const createLettersLayer = (
  document: Document,
  className: string,
  language: string,
  inks: Inks,
): LettersLayer => {
  const element = document.createElement('canvas');
  element.className = className;
  element.lang = language;
  element.setAttribute('aria-hidden', 'true');
  const context = element.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas to write names on');
  let [width, height] = [0, 0];
  let isEmpty = true;

  /** As dense as the screen is now: a window is dragged to another, or its page is made larger. */
  const fitDensity = (): number => {
    const density = document.defaultView?.devicePixelRatio ?? 1;
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    if (element.width !== across || element.height !== down) {
      element.width = across;
      element.height = down;
      isEmpty = true;
    }
    return density;
  };

  /** Lets the pen draw about a point, turned by radians. */
  const turnAbout = ([x, y]: SetName['middle'], turn: number, density: number): void => {
    const [along, across] = [Math.cos(turn) * density, Math.sin(turn) * density];
    context.setTransform(along, across, -across, along, x * density, y * density);
  };

  const writeDot = (dot: Dot): void => {
    context.fillStyle = inks[dot.rim];
    dotPath(context, dot, dot.outer);
    context.fillStyle = inks[dot.fill];
    dotPath(context, dot, dot.inner);
  };

  /** Lines of one pen, all halos below all letters. */
  const writeLines = ({ font, gap, ink, rim }: Pen, lines: readonly Line[], density: number) => {
    context.font = font;
    context.letterSpacing = `${gap}px`;
    context.fillStyle = inks[ink];
    const each = (share: number, put: (line: Line, x: number, y: number) => void) => {
      for (const line of lines) {
        context.globalAlpha = line.name.shown * share;
        turnAbout(line.name.middle, line.name.turn, density);
        // The space after the last letter counts as a part of the line, which stands half of it to the left.
        put(line, (gap - line.set.width) / 2, line.set.baseline - line.name.text.size.height / 2);
      }
    };
    if (rim !== null) {
      context.strokeStyle = inks.halo;
      context.lineWidth = rim.width;
      each(rim.opacity, ({ set }, x, y) => context.strokeText(set.text, x, y));
    }
    each(1, ({ set }, x, y) => context.fillText(set.text, x, y));
  };

  return {
    element,
    resize: (across, down) => {
      [width, height] = [across, down];
      element.style.inlineSize = `${across}px`;
      element.style.blockSize = `${down}px`;
      fitDensity();
    },
    write: (names) => {
      const density = fitDensity();
      if (isEmpty && names.length === 0) return;
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, width, height);
      for (const { dot, shown } of names) {
        context.globalAlpha = shown;
        if (dot !== null) writeDot(dot);
      }
      context.lineJoin = 'round';
      for (const [pen, lines] of byPen(names)) writeLines(pen, lines, density);
      isEmpty = names.length === 0;
    },
  };
};
