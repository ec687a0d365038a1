import type { PlanFeature, PlanKind } from '../../../src/ground/plan.ts';
import { densify, divide } from './curve.ts';
import type { GroundPlan } from './ground-plan.ts';
import { lengthOf } from './plane.ts';
import { escapeText, ink } from './sheet-ink.ts';
import { type Paper, type Pixel, svgPath } from './sheet-paper.ts';
import { middleOf, type Room, seatsOf, widthOfText } from './sheet-room.ts';

const halo = `paint-order="stroke" stroke="${ink.street}" stroke-width="3" stroke-linejoin="round"`;

/** Few computers have a typeface for it. */
const isHan = /\p{Script=Han}/u;

const sizes: Readonly<Record<string, number>> = { avenue: 12, street: 10.5, lane: 9.5 };

/** A name beside a point, where there is room for it. */
export const nameBeside = (
  at: Pixel,
  text: string,
  room: Room,
  { size, gap, attributes }: { size: number; gap: number; attributes: string },
): string => {
  const seat = seatsOf(at, text, size, gap).find(room.isFree);
  if (seat === undefined) return '';
  room.take(seat);
  const [left, , , bottom] = seat;
  return `<text x="${left.toFixed(1)}" y="${(bottom - size * 0.28).toFixed(1)}" font-size="${size}" ${halo} ${attributes}>${escapeText(text)}</text>`;
};

const nameAlong = (
  line: readonly Pixel[],
  text: string,
  size: number,
  room: Room,
  id: string,
): string => {
  const need = widthOfText(text, size) + 12;
  const whole = lengthOf(line);
  if (whole < need) return '';
  const points = densify(line, 8);
  const span = Math.ceil((points.length * need) / whole) + 1;
  const half = size * 0.5;
  const boxOf = ([x, y]: Pixel) => [x - half, y - half, x + half, y + half] as const;
  const starts = Array.from(
    { length: Math.max(0, points.length - span) },
    (_, index) => index,
  ).toSorted(
    (a, b) =>
      Math.abs(a + span / 2 - points.length / 2) - Math.abs(b + span / 2 - points.length / 2),
  );
  const start = starts.find((index) =>
    points.slice(index, index + span).every((point) => room.isFree(boxOf(point))),
  );
  if (start === undefined) return '';
  const chosen = points.slice(start, start + span);
  for (const point of chosen) room.take(boxOf(point));
  const leftward = (chosen[0]?.[0] ?? 0) > (chosen.at(-1)?.[0] ?? 0);
  const path = svgPath(divide(leftward ? chosen.toReversed() : chosen, 8));
  return `<path id="${id}" d="${path}" fill="none"/><text font-size="${size}" dy="${size * 0.34}" ${halo}><textPath href="#${id}" startOffset="50%" text-anchor="middle">${escapeText(text)}</textPath></text>`;
};

/** Names of waters, districts, bridges, buildings, squares, parks, hills and streets; those without room are left out. */
export const drawNames = ({ features }: GroundPlan, paper: Paper, room: Room): string => {
  const named = (...kinds: readonly PlanKind[]) =>
    features.filter(({ properties }) => kinds.includes(properties.kind) && properties.name);
  const textOf = ({ properties: { name } }: PlanFeature) =>
    name === undefined || isHan.test(name.local) ? (name?.en ?? '') : name.local;
  const along = (kind: PlanKind, sizeOf: (feature: PlanFeature) => number) =>
    named(kind).map((feature) => {
      const [longest = []] = paper.linesOf(feature).toSorted((a, b) => lengthOf(b) - lengthOf(a));
      const id = `${kind}-${feature.properties.key}`;
      return nameAlong(longest, textOf(feature), sizeOf(feature), room, id);
    });
  const beside = (kinds: readonly PlanKind[], size: number, gap: number, attributes: string) =>
    named(...kinds).map((feature) =>
      nameBeside(middleOf(paper.linesOf(feature)[0] ?? []), textOf(feature), room, {
        size,
        gap,
        attributes,
      }),
    );
  const italic = `font-style="italic" fill="${ink.line}"`;
  return [
    ...along('riverName', () => 20),
    ...beside(['district'], 24, -8, `letter-spacing="5" fill="#4a3f2f"`),
    ...along('bridge', () => 10.5),
    ...along('boundary', () => 10.5),
    ...beside(['building'], 10.5, 10, italic),
    ...beside(['square'], 10.5, -4, italic),
    ...beside(['park', 'hill', 'island'], 12, -5, `font-style="italic" fill="#3f4a22"`),
    ...along('street', ({ properties }) => sizes[properties.class ?? ''] ?? 9.5),
  ].join('\n');
};
