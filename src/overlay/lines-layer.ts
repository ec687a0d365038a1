import { precisionPath, tiesPath } from '../drawing/fine-lines.ts';
import { globeOutline, rimGap } from '../drawing/globe-outline.ts';
import type { PlannedMark } from '../drawing/plan-marks.ts';
import { type PlannedThread, threadLook } from '../drawing/thread.ts';
import type { View } from '../drawing/view.ts';
import type { Frame } from '../timeline/frame.ts';
import { attributeWriter, figure, svgElement } from './element.ts';
import classes from './map.module.css';

export type LinesLayer = {
  readonly element: SVGSVGElement;
  /** Where the routes go: above the globe's rim, below the lines that tie marks to their places. */
  readonly routes: SVGGElement;
  resize(width: number, height: number): void;
  write(marks: readonly PlannedMark[], thread: PlannedThread, view: View): void;
  /** Whether a radius of uncertainty stands on the stage. */
  showsPrecision(): boolean;
};

/** The paths of a thread, the paper around it first. */
const createThread = (document: Document, group: SVGGElement) => {
  const parts = (['begun', 'coming', 'stops'] as const).map((part) => {
    const isDashed = part === 'coming';
    const [casing, line] = ['thread-casing', 'thread-line'].map((name) =>
      svgElement(document, 'path', { class: classes[name] ?? '' }),
    );
    line?.setAttribute('data-thread', part);
    if (casing === undefined || line === undefined) throw new Error('a thread has two paths');
    group.append(casing, line);
    return {
      part,
      casing: attributeWriter(casing, 'd'),
      line: attributeWriter(line, 'd'),
      casingWidth: attributeWriter(casing, 'stroke-width'),
      lineWidth: attributeWriter(line, 'stroke-width'),
      dashes: attributeWriter(line, 'stroke-dasharray'),
      isDashed,
    };
  });
  return (thread: PlannedThread, scale: number): void => {
    for (const { part, casing, line, casingWidth, lineWidth, dashes, isDashed } of parts) {
      casing(thread[part]);
      line(thread[part]);
      casingWidth(String(threadLook.casing * scale));
      lineWidth(String(threadLook.width * scale));
      dashes(isDashed ? threadLook.dashes.map((dash) => dash * scale).join(' ') : 'none');
    }
  };
};

/** Fine lines over the map: the rim of the globe, radii of uncertainty, ties from marks to places. */
export const createLinesLayer = (document: Document): LinesLayer => {
  const element = svgElement(document, 'svg', { class: classes['lines'] ?? '' });
  const rim = svgElement(document, 'ellipse', { class: classes['rim'] ?? '' });
  const outerRim = svgElement(document, 'ellipse', { class: classes['outer-rim'] ?? '' });
  const precision = svgElement(document, 'path', { class: classes['precision'] ?? '' });
  const thread = svgElement(document, 'g', { class: classes['thread'] ?? '' });
  const routes = svgElement(document, 'g');
  const ties = svgElement(document, 'path', { class: classes['tie'] ?? '' });
  element.append(outerRim, rim, precision, thread, routes, ties);
  const writeThread = createThread(document, thread);
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
    write: (marks, planned, view) => {
      writeRim(view.camera, view);
      writeThread(planned, view.scale);
      precisionD(precisionPath(marks, view));
      tiesD(tiesPath(marks));
    },
  };
};
