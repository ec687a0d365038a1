import type { TextMeasure } from '../drawing/set-text.ts';
import { fontOf } from './canvas-font.ts';

/** Measures text as a canvas of this page writes it. */
export const createCanvasMeasure = (document: Document): TextMeasure => {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser has no canvas to measure names with');
  return (text, font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  };
};
