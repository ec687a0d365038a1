import { haloOf } from '../drawing/lettering.ts';
import type { Dot, SetName } from '../drawing/set-names.ts';
import type { SetLine } from '../drawing/set-text.ts';
import type { Inks } from '../theme/tokens.ts';
import { fontOf } from './canvas-font.ts';

/**
 * A sheet that names are written on. One canvas and not an element a name: dozens of them move in every frame, and
 * the page would work out style, layout and paint of each.
 */
export type LettersLayer = {
  readonly element: HTMLCanvasElement;
  /** Empties it. @param width CSS pixels. @param height likewise. */
  resize(width: number, height: number): void;
  /** Wipes it and writes these, the later over the earlier. */
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

  const writeLine = (line: SetLine, x: number, top: number): void => {
    const { family, weight, isItalic, spacing, ink, hasHalo } = line.lettering;
    const gap = spacing * line.fontSize;
    context.font = fontOf({ family, size: line.fontSize, weight, isItalic });
    context.letterSpacing = `${gap}px`;
    // The space after the last letter counts as a part of the line, which stands half of it to the left.
    const [left, baseline] = [x - line.width / 2 + gap / 2, top + line.baseline];
    if (hasHalo) {
      const rim = haloOf(line);
      context.strokeStyle = inks.halo;
      context.lineWidth = rim.width;
      context.globalAlpha *= rim.opacity;
      context.strokeText(line.text, left, baseline);
      context.globalAlpha /= rim.opacity;
    }
    context.fillStyle = inks[ink];
    context.fillText(line.text, left, baseline);
  };

  const writeDot = (dot: Dot): void => {
    context.fillStyle = inks[dot.rim];
    dotPath(context, dot, dot.outer);
    context.fillStyle = inks[dot.fill];
    dotPath(context, dot, dot.inner);
  };

  const writeName = ({ text, middle: [x, y], turn, shown, dot }: SetName): void => {
    context.globalAlpha = shown;
    if (dot !== null) writeDot(dot);
    if (turn === 0) {
      for (const line of text.lines) writeLine(line, x, y - text.size.height / 2);
      return;
    }
    context.save();
    context.translate(x, y);
    context.rotate(turn);
    for (const line of text.lines) writeLine(line, 0, -text.size.height / 2);
    context.restore();
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
      context.lineJoin = 'round';
      for (const name of names) writeName(name);
      isEmpty = names.length === 0;
    },
  };
};
