import type { Frame } from '../timeline/frame.ts';
import { attributeWriter, figure, svgElement } from './element.ts';
import { globeOutline } from './globe-outline.ts';
import classes from './map.module.css';
import type { PlannedMark } from './marks-layer.ts';
import type { View } from './view.ts';

export type LinesLayer = {
  readonly element: SVGSVGElement;
  /** Where the routes go: above the globe's rim, below the lines that tie marks to their places. */
  readonly routes: SVGGElement;
  resize(width: number, height: number): void;
  write(marks: readonly PlannedMark[], view: View): void;
  /** Whether a radius of uncertainty stands on the stage. */
  showsPrecision(): boolean;
};

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
const precisionPath = (marks: readonly PlannedMark[], { pixelsPerMetre }: View): string => {
  const places = new Map(marks.map((mark) => [mark.place.id, mark]));
  return [...places.values()]
    .flatMap(({ place, anchor }) => {
      const radius = place.precision * pixelsPerMetre;
      const isTelling = radius >= tellingRadius.least && radius <= tellingRadius.most;
      return place.kind === 'site' && isTelling ? [circlePath(anchor, radius)] : [];
    })
    .join('');
};

/** Fine lines over the map: the rim of the globe, radii of uncertainty, ties from marks to places. */
export const createLinesLayer = (document: Document): LinesLayer => {
  const element = svgElement(document, 'svg', { class: classes['lines'] ?? '' });
  const rim = svgElement(document, 'ellipse', { class: classes['rim'] ?? '' });
  const outerRim = svgElement(document, 'ellipse', { class: classes['outer-rim'] ?? '' });
  const precision = svgElement(document, 'path', { class: classes['precision'] ?? '' });
  const routes = svgElement(document, 'g');
  const ties = svgElement(document, 'path', { class: classes['tie'] ?? '' });
  element.append(outerRim, rim, precision, routes, ties);
  const [width, height] = [attributeWriter(element, 'width'), attributeWriter(element, 'height')];
  const [precisionD, tiesD] = [attributeWriter(precision, 'd'), attributeWriter(ties, 'd')];
  const ellipses = [rim, outerRim].map((ellipse) =>
    ['cx', 'cy', 'rx', 'ry'].map((name) => attributeWriter(ellipse, name)),
  );

  const writeRim = (camera: Frame['camera'], view: View): void => {
    const outline = globeOutline(camera, view.viewport);
    for (const [index, writers] of ellipses.entries()) {
      const away = index * 4;
      const values =
        outline === null
          ? [0, 0, 0, 0]
          : [outline.x, outline.y, outline.radiusX + away, outline.radiusY + away];
      for (const [axis, write] of writers.entries()) write(figure(values[axis] ?? 0));
    }
  };

  return {
    element,
    routes,
    resize: (stageWidth, stageHeight) => {
      width(String(stageWidth));
      height(String(stageHeight));
    },
    showsPrecision: () => (precision.getAttribute('d') ?? '') !== '',
    write: (marks, view) => {
      writeRim(view.camera, view);
      precisionD(precisionPath(marks, view));
      tiesD(marks.filter(isTied).map(tiePath).join(''));
    },
  };
};
