import { precisionPath, tiesPath } from '../drawing/fine-lines.ts';
import { fontFamilies } from '../drawing/font-families.ts';
import { globeOutline, rimGap } from '../drawing/globe-outline.ts';
import {
  markDrawing,
  markShapes,
  ringRadius,
  ringWidth,
  softRing,
} from '../drawing/mark-shapes.ts';
import { isTop, markSize, type PlannedMark } from '../drawing/plan-marks.ts';
import type { PlannedPicture } from '../drawing/plan-picture.ts';
import type { PlannedRoute } from '../drawing/plan-routes.ts';
import { casingRoom } from '../drawing/route-manner.ts';
import { type Dot, groundLetters, type SetName, sceneLetters } from '../drawing/set-names.ts';
import type { Texts } from '../drawing/texts.ts';
import { type PlannedThread, threadLook } from '../drawing/thread.ts';
import type { View } from '../drawing/view.ts';
import type { Inks } from '../theme/tokens.ts';
import { type Attributes, tag } from './markup.ts';
import { textMarkup } from './text-markup.ts';

const opacity = (shown: number): Attributes => (shown < 1 ? { opacity: shown } : {});

const routeMarkup = (
  { manner, presence, stroke, fill }: PlannedRoute,
  { now, halo }: Inks,
): string => {
  const round = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const { width, dashes } = manner;
  const shaft =
    stroke === ''
      ? ''
      : tag('path', {
          d: stroke,
          ...round,
          stroke: halo,
          'stroke-opacity': 0.75,
          'stroke-width': width + casingRoom,
        }) +
        tag('path', {
          d: stroke,
          ...round,
          stroke: now,
          'stroke-width': width,
          ...(dashes.length > 0 ? { 'stroke-dasharray': dashes.join(' ') } : {}),
        });
  const head =
    fill === ''
      ? ''
      : tag('path', {
          d: fill,
          fill: now,
          stroke: halo,
          'stroke-opacity': 0.75,
          'stroke-width': 2,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        });
  return tag('g', opacity(presence), shaft + head);
};

const markMarkup = (mark: PlannedMark, view: View, inks: Inks): string => {
  const { event, phase, presence, shown, point, pile } = mark;
  const size = markSize(view);
  const isCertain = event.date.certain;
  const spread = phase === 'arriving' ? presence : 1;
  const ring = tag('circle', {
    r: ringRadius(spread),
    fill: 'none',
    stroke: inks.now,
    'stroke-width': isCertain ? ringWidth : softRing.width,
    ...(isCertain ? {} : { 'stroke-opacity': softRing.opacity }),
  });
  const face = tag('circle', { r: markDrawing.disc, fill: inks.halo });
  const shape = tag('path', {
    d: markShapes[event.category],
    transform: `scale(${markDrawing.scale})`,
    fill: inks.now,
    'fill-rule': 'evenodd',
  });
  const count = isTop(mark) && pile.length > 1 ? countMarkup(pile.length, inks) : '';
  const place = `translate(${point.map((value) => value.toFixed(1)).join(' ')}) scale(${(size / 48).toFixed(4)})`;
  return tag('g', { transform: place, ...opacity(shown) }, ring + face + shape + count);
};

/** A badge at the upper right of a pile, in the units of a mark's drawing. */
const countMarkup = (count: number, { ink, halo }: Inks): string =>
  tag('circle', { cx: 17, cy: -17, r: 14, fill: ink }) +
  tag(
    'text',
    {
      x: 17,
      y: -11,
      'text-anchor': 'middle',
      'font-family': fontFamilies.sans,
      'font-size': 17,
      'font-weight': 500,
      fill: halo,
    },
    String(count),
  );

const dotMarkup = ({ middle: [x, y], inner, outer, fill, rim }: Dot, inks: Inks): string =>
  tag('circle', {
    cx: x,
    cy: y,
    r: (inner + outer) / 4,
    fill: inks[fill],
    stroke: inks[rim],
    'stroke-width': (outer - inner) / 2,
  });

const rimMarkup = (view: View, { coast }: Inks): string => {
  const outline = globeOutline(view.camera, view.viewport);
  if (outline === null) return '';
  const { x, y, radiusX, radiusY } = outline;
  const ellipse = (away: number, attributes: Attributes): string =>
    tag('ellipse', {
      cx: x,
      cy: y,
      rx: radiusX + away,
      ry: radiusY + away,
      fill: 'none',
      stroke: coast,
      ...attributes,
    });
  return (
    ellipse(rimGap, { 'stroke-width': 0.6, 'stroke-opacity': 0.5 }) +
    ellipse(0, { 'stroke-width': 1.2 })
  );
};

const linesMarkup = (marks: readonly PlannedMark[], view: View, { now }: Inks) => {
  const [precision, ties] = [precisionPath(marks, view), tiesPath(marks)];
  const { scale } = view;
  return {
    precision:
      precision === ''
        ? ''
        : tag('path', {
            d: precision,
            fill: 'none',
            stroke: now,
            'stroke-width': 1.6 * scale,
            'stroke-linecap': 'round',
            'stroke-dasharray': `0.1 ${5 * scale}`,
          }),
    ties:
      ties === '' ? '' : tag('path', { d: ties, fill: 'none', stroke: now, 'stroke-width': scale }),
  };
};

const threadMarkup = (thread: PlannedThread, { scale }: View, { ink, halo }: Inks): string => {
  const common = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const { width, casing, dashes, opacity: share } = threadLook;
  const parts = (['begun', 'coming', 'stops'] as const).map((part) => {
    const d = thread[part];
    if (d === '') return '';
    return (
      tag('path', { ...common, d, stroke: halo, 'stroke-width': casing * scale }) +
      tag('path', {
        ...common,
        d,
        stroke: ink,
        'stroke-width': width * scale,
        ...(part === 'coming'
          ? { 'stroke-dasharray': dashes.map((dash) => dash * scale).join(' ') }
          : {}),
      })
    );
  });
  const markup = parts.join('');
  return markup === '' ? '' : tag('g', opacity(share), markup);
};

const degrees = 180 / Math.PI;

const nameMarkup = ({ text, middle, turn, shown, dot }: SetName, inks: Inks): string => {
  const [x, y] = middle;
  const top = -text.size.height / 2;
  const set =
    turn === 0
      ? textMarkup(text, x, y + top, inks)
      : tag(
          'g',
          {
            transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(turn * degrees).toFixed(1)})`,
          },
          textMarkup(text, 0, top, inks),
        );
  return tag('g', opacity(shown), (dot === null ? '' : dotMarkup(dot, inks)) + set);
};

/** Marks, movements and names as SVG, from below upwards as they lie on the page. */
export const pictureMarkup = (
  planned: PlannedPicture,
  view: View,
  inks: Inks,
  texts: Texts,
): string => {
  const lines = linesMarkup(planned.marks, view, inks);
  return [
    ...groundLetters(planned, view, texts).map((name) => nameMarkup(name, inks)),
    rimMarkup(view, inks),
    lines.precision,
    threadMarkup(planned.thread, view, inks),
    ...planned.routes.map((route) => routeMarkup(route, inks)),
    lines.ties,
    ...sceneLetters(planned, view, texts).map((name) => nameMarkup(name, inks)),
    ...planned.marks.map((mark) => markMarkup(mark, view, inks)),
  ].join('');
};
