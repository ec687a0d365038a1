import { planNotePadding, planNotePlace } from '../drawing/plan-note.ts';
import type { SetText } from '../drawing/set-text.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Viewport } from '../timeline/frame.ts';
import { tag } from './markup.ts';
import { textMarkup } from './text-markup.ts';

/**
 * The line which says that a plan is drawn, not surveyed, at the foot of the stage.
 * @param shown from 0 to 1
 * @param rem CSS pixels
 */
export const planNoteMarkup = (
  text: SetText,
  shown: number,
  viewport: Viewport,
  rem: number,
  inks: Inks,
): string => {
  if (shown === 0) return '';
  const { inline, block } = planNotePadding;
  const width = text.size.width + 2 * inline * rem;
  const height = text.size.height + 2 * block * rem;
  const { side, foot, scale } = planNotePlace(viewport, { width, height });
  const [right, lower] = [viewport.width - side, viewport.height - foot];
  const [x, y] = scale < 1 ? [-width, -height] : [right - width, lower - height];
  return tag(
    'g',
    {
      ...(shown < 1 ? { opacity: shown } : {}),
      ...(scale < 1 ? { transform: `translate(${right} ${lower}) scale(${scale})` } : {}),
    },
    tag('rect', { x, y, width, height, fill: inks.halo }) +
      textMarkup(text, x + width / 2, y + block * rem, inks),
  );
};
