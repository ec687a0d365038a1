import type { PlanKind } from '../../../src/ground/plan.ts';
import type { GroundPlan } from './ground-plan.ts';
import { ink } from './sheet-ink.ts';
import type { Paper } from './sheet-paper.ts';

/** Widths of the ruling inside the banks, from the outermost line inwards, in pixels. */
const ruling = [30, 22, 15, 9.5, 5];

const drawWood = (path: string): readonly string[] => [
  `<path d="${path}" fill="${ink.park}" stroke="${ink.tree}" stroke-width=".8"/>`,
  `<path d="${path}" fill="url(#trees)"/>`,
];

/** What lies under the streets: built ground, parks, hills and ruled water. */
export const drawGround = ({ features }: GroundPlan, paper: Paper): string => {
  const all = (...kinds: readonly PlanKind[]) =>
    features.filter(({ properties }) => kinds.includes(properties.kind));
  const separate = (kind: PlanKind) =>
    all(kind)
      .map((feature) => `<path d="${paper.pathOf(feature)}"/>`)
      .join('');
  const joined = (kind: PlanKind) => all(kind).map(paper.pathOf).join('');
  const woodedIslands = all('island')
    .filter(({ properties }) => properties.class === 'park')
    .map(paper.pathOf)
    .join('');
  const waters = all('river').map(paper.pathOf);
  const whole = `width="${paper.width}" height="${paper.height}"`;
  const banks = joined('bank');
  const lines = ruling.map(
    (width) =>
      `<path d="${banks}" fill="none" stroke="${ink.ruling}" stroke-width="${2 * width + 0.9}"/>` +
      `<path d="${banks}" fill="none" stroke="${ink.water}" stroke-width="${2 * width - 0.9}"/>`,
  );
  return [
    `<rect ${whole} fill="${ink.paper}"/>`,
    `<mask id="town"><g fill="#fff" filter="url(#soft)">${separate('built')}</g></mask>`,
    `<g mask="url(#town)"><rect ${whole} fill="${ink.built}"/><rect ${whole} fill="url(#hatching)"/></g>`,
    ...drawWood(joined('park')),
    `<path d="${joined('hill')}" fill="${ink.hill}"/>`,
    `<path d="${joined('hachure')}" fill="none" stroke="${ink.line}" stroke-width=".75" opacity=".6"/>`,
    `<clipPath id="water">${waters.map((water) => `<path d="${water}" clip-rule="evenodd"/>`).join('')}</clipPath>`,
    ...waters.map((water) => `<path d="${water}" fill="${ink.water}" fill-rule="evenodd"/>`),
    `<g clip-path="url(#water)">${lines.join('')}</g>`,
    ...drawWood(woodedIslands),
    `<path d="${banks}" fill="none" stroke="${ink.line}" stroke-width="1.5"/>`,
  ].join('\n');
};
