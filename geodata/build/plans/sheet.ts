import type { Bounds, PlanFeature } from '../../../src/ground/plan.ts';
import type { March } from './check-marches.ts';
import type { Site } from './check-sites.ts';
import type { GroundPlan } from './ground-plan.ts';
import { drawGround } from './sheet-ground.ts';
import { ink, patterns } from './sheet-ink.ts';
import { drawNames, nameBeside } from './sheet-names.ts';
import { createPaper, type Paper, svgPath } from './sheet-paper.ts';
import { createRoom, type Room } from './sheet-room.ts';
import { drawWays } from './sheet-ways.ts';

const width = 1800;

/** The day of the sheets, when every city still bore its names of Stalin’s years. */
const day = '1956-03-09';

const isInForce = ({ properties: { from = day, to } }: PlanFeature): boolean =>
  from <= day && (to === undefined || day < to);

const drawStory = (
  city: string,
  marches: readonly March[],
  sites: readonly Site[],
  paper: Paper,
  room: Room,
): { readonly lines: string; readonly marks: string } => {
  const lines = marches.flatMap((march) =>
    march.lines.map((line) => svgPath(line.map(paper.place))),
  );
  const marks = sites.map(({ position }) => {
    const [x, y] = paper.place(position);
    room.take([x - 9, y - 9, x + 9, y + 9]);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="7" fill="none" stroke="${ink.story}" stroke-width="1.8"/>`;
  });
  const attributes = `font-weight="bold" fill="${ink.story}"`;
  const names = sites.map(({ id, position }) =>
    nameBeside(paper.place(position), id.replace(`${city}-`, ''), room, {
      size: 13,
      gap: 11,
      attributes,
    }),
  );
  return {
    lines: `<path d="${lines.join('')}" fill="none" stroke="${ink.story}" stroke-width="2.4" stroke-dasharray="7 4"/>`,
    marks: [...marks, ...names].join('\n'),
  };
};

/** A rule of 500 m in the lower left corner. */
const drawScale = ({ height, metresPerPixel }: Paper): string =>
  `<path d="M20 ${height - 26}v8h${(500 / metresPerPixel).toFixed(1)}v-8" fill="none" stroke="${ink.line}" stroke-width="1.6"/>` +
  `<text x="24" y="${height - 24}" font-size="11">500 m</text>`;

/** The plan on paper as an SVG, with the sites and marches of the story in red, for judging it by eye. */
export const drawSheet = (
  whole: GroundPlan,
  sites: readonly Site[],
  marches: readonly March[],
  bounds: Bounds = whole.bounds,
): { readonly svg: string; readonly width: number; readonly height: number } => {
  const plan = { ...whole, features: whole.features.filter(isInForce) };
  const paper = createPaper(bounds, width);
  const room = createRoom(paper.width, paper.height);
  const inside = sites.filter(({ position }) => {
    const [x, y] = paper.place(position);
    return x > 0 && y > 0 && x < paper.width && y < paper.height;
  });
  const story = drawStory(plan.city, marches, inside, paper, room);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${paper.width}" height="${paper.height}" viewBox="0 0 ${paper.width} ${paper.height}" font-family="'Noto Serif','DejaVu Serif',serif">`,
    patterns,
    drawGround(plan, paper),
    drawWays(plan, paper),
    story.lines,
    drawNames(plan, paper, room),
    story.marks,
    drawScale(paper),
    '</svg>\n',
  ].join('\n');
  return { svg, width: paper.width, height: paper.height };
};
