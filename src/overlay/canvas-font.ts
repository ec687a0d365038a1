import { fontFamilies } from '../drawing/font-families.ts';
import type { FontFamily } from '../drawing/lettering.ts';

/** A font in CSS's words. @param font its size in CSS pixels. */
export const fontOf = (font: {
  readonly family: FontFamily;
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
}): string =>
  `${font.isItalic ? 'italic ' : ''}${font.weight} ${font.size}px ${fontFamilies[font.family]}`;
