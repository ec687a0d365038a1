import type { PlanFeature, PlanKind } from '../../../src/ground/plan.ts';
import type { GroundPlan } from './ground-plan.ts';
import { ink } from './sheet-ink.ts';
import type { Paper } from './sheet-paper.ts';

/** Widths in metres, and the least in pixels. */
const widths: Readonly<Record<string, readonly [metres: number, pixels: number]>> = {
  avenue: [38, 6.5],
  street: [24, 4],
  lane: [11, 1.9],
};

const stroke = (path: string, colour: string, width: number, more = '') =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}" stroke-linejoin="round" ${more}/>`;

/** Streets as white casings, squares, rails, bridges and black footprints. */
export const drawWays = ({ features }: GroundPlan, paper: Paper): string => {
  const all = (kind: PlanKind) => features.filter(({ properties }) => properties.kind === kind);
  const widthOf = ({ properties }: PlanFeature) => {
    const [metres, pixels] = widths[properties.class ?? 'lane'] ?? [11, 1.9];
    return Math.max(pixels, metres / paper.metresPerPixel);
  };
  const streets = [...all('sideStreet'), ...all('street')].toSorted(
    (a, b) => widthOf(a) - widthOf(b),
  );
  const drawBridge = (bridge: PlanFeature): string => {
    const path = paper.pathOf(bridge);
    const width = Math.max(6, 26 / paper.metresPerPixel);
    switch (bridge.properties.class) {
      case 'ruin':
        return stroke(path, ink.line, width * 0.7, 'stroke-dasharray="6 12 3 16"');
      case 'building':
        return stroke(path, ink.line, width * 0.4, 'stroke-dasharray="4 4"');
      case 'rail':
        return stroke(path, ink.line, 5) + stroke(path, ink.paper, 2.4, 'stroke-dasharray="5 5"');
      default:
        return stroke(path, ink.line, width + 3) + stroke(path, ink.street, width);
    }
  };
  const paths = (kind: PlanKind) => all(kind).map(paper.pathOf).join('');
  return [
    ...streets.map((street) =>
      stroke(paper.pathOf(street), ink.line, widthOf(street) + 1.5, 'stroke-linecap="round"'),
    ),
    `<path d="${paths('square')}" fill="${ink.street}" stroke="${ink.line}" stroke-width="1.5"/>`,
    ...streets.map((street) =>
      stroke(paper.pathOf(street), ink.street, widthOf(street), 'stroke-linecap="round"'),
    ),
    `<path d="${paths('square')}" fill="${ink.street}"/>`,
    stroke(paths('rail'), ink.line, 2.6),
    stroke(paths('rail'), ink.paper, 1.2, 'stroke-dasharray="7 7"'),
    stroke(paths('wall'), ink.line, Math.max(2.6, 9 / paper.metresPerPixel)),
    ...all('tower').map((tower) => {
      const [[[x, y] = [0, 0]] = []] = paper.linesOf(tower);
      const side = Math.max(6, 22 / paper.metresPerPixel);
      return `<rect x="${(x - side / 2).toFixed(1)}" y="${(y - side / 2).toFixed(1)}" width="${side.toFixed(1)}" height="${side.toFixed(1)}" fill="${ink.line}"/>`;
    }),
    stroke(paths('boundary'), ink.line, 2.2, 'stroke-dasharray="12 4 2 4"'),
    ...all('bridge').map(drawBridge),
    `<path d="${paths('footprint')}" fill="#6f6250"/>`,
    `<path d="${paths('building')}" fill="${ink.line}" stroke="${ink.street}" stroke-width=".8"/>`,
  ].join('\n');
};
