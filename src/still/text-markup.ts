import { fontFamilies } from '../drawing/font-families.ts';
import { haloOf } from '../drawing/lettering.ts';
import type { SetLine, SetText } from '../drawing/set-text.ts';
import type { Inks } from '../theme/tokens.ts';
import { escaped, tag } from './markup.ts';

const lineMarkup = (line: SetLine, x: number, top: number, inks: Inks): string => {
  const { family, weight, isItalic, spacing, ink, hasHalo } = line.lettering;
  const gap = spacing * line.fontSize;
  return tag(
    'text',
    {
      // The space after the last letter counts as a part of the line.
      x: x + gap / 2,
      y: top + line.baseline,
      'text-anchor': 'middle',
      'font-family': fontFamilies[family],
      'font-size': line.fontSize,
      ...(weight === 400 ? {} : { 'font-weight': weight }),
      ...(isItalic ? { 'font-style': 'italic' } : {}),
      ...(gap === 0 ? {} : { 'letter-spacing': gap }),
      fill: inks[ink],
      ...(hasHalo
        ? {
            stroke: inks.halo,
            'stroke-width': haloOf(line).width,
            'stroke-linejoin': 'round',
            'stroke-opacity': haloOf(line).opacity,
            'paint-order': 'stroke',
          }
        : {}),
    },
    escaped(line.text),
  );
};

/** Lines of text around a middle, from `top` downwards. */
export const textMarkup = ({ lines }: SetText, x: number, top: number, inks: Inks): string =>
  lines.map((line) => lineMarkup(line, x, top, inks)).join('');
