import type { PlannedMark } from './plan-marks.ts';
import type { View } from './view.ts';

const figure = (value: number): string => value.toFixed(2);

/** Radii of uncertainty smaller or larger than this (CSS pixels) tell nothing in the picture. */
const tellingRadius = { least: 16, most: 220 };

/** A mark that stands farther than this from its place (CSS pixels) is tied to it by a line. */
const tiedFrom = 3;

const circlePath = ([x, y]: readonly [number, number], radius: number): string => {
  const [r, d] = [figure(radius), figure(2 * radius)];
  return `M${figure(x - radius)} ${figure(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0Z`;
};

const tiePath = ({ anchor, point }: PlannedMark): string =>
  `M${figure(anchor[0])} ${figure(anchor[1])}L${figure(point[0])} ${figure(point[1])}`;

const isTied = ({ anchor, point }: PlannedMark): boolean =>
  Math.hypot(anchor[0] - point[0], anchor[1] - point[1]) > tiedFrom;

/** A circle for each place that is known only to within a distance; once a place. */
export const precisionPath = (marks: readonly PlannedMark[], { pixelsPerMetre }: View): string => {
  const places = new Map(marks.map((mark) => [mark.place.id, mark]));
  return [...places.values()]
    .flatMap(({ place, anchor }) => {
      const radius = place.precision * pixelsPerMetre;
      const isTelling = radius >= tellingRadius.least && radius <= tellingRadius.most;
      return place.kind === 'site' && isTelling ? [circlePath(anchor, radius)] : [];
    })
    .join('');
};

/** The lines that tie marks to their places. */
export const tiesPath = (marks: readonly PlannedMark[]): string =>
  marks.filter(isTied).map(tiePath).join('');
