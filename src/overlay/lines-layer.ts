import { precisionPath, tiesPath } from '../drawing/fine-lines.ts';
import { globeOutline, rimGap } from '../drawing/globe-outline.ts';
import type { PlannedMark } from '../drawing/plan-marks.ts';
import type { View } from '../drawing/view.ts';
import type { Frame } from '../timeline/frame.ts';
import { attributeWriter, figure, svgElement } from './element.ts';
import classes from './map.module.css';

export type LinesLayer = {
  readonly element: SVGSVGElement;
  /** Where the routes go: above the globe's rim, below the lines that tie marks to their places. */
  readonly routes: SVGGElement;
  resize(width: number, height: number): void;
  write(marks: readonly PlannedMark[], view: View): void;
  /** Whether a radius of uncertainty stands on the stage. */
  showsPrecision(): boolean;
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
      const away = index * rimGap;
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
      tiesD(tiesPath(marks));
    },
  };
};
