/**
 * `npm run marks:sheet`: draws the mark of every category at 12, 16, 24, 34 and 48 pixels, in both themes and
 * in each of its states, and the manner of every kind of movement, into gallery/marks.png.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { markDrawing, markShapes } from '../src/drawing/mark-shapes.ts';
import { routeManner } from '../src/drawing/route-manner.ts';
import { routeSample } from '../src/drawing/route-sample.ts';
import { categories, confidences, routeKinds } from '../src/story/story.ts';
import { type Inks, lamp, paper } from '../src/theme/tokens.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { requireChromium } from './find-chromium.ts';

const sizes = [12, 16, 24, 34, 48] as const;

const silhouette = (size: number, path: string, ink: string): string =>
  `<svg width="${size}" height="${size}" viewBox="-12 -12 24 24"><path d="${path}" fill="${ink}" fill-rule="evenodd"/></svg>`;

const mark = (size: number, path: string, { halo, now }: Inks): string =>
  `<svg width="${size}" height="${size}" viewBox="-24 -24 48 48" overflow="visible">
    <circle r="${markDrawing.ring}" fill="none" stroke="${now}" stroke-width="1.9"/>
    <circle r="${markDrawing.disc}" fill="${halo}"/>
    <path d="${path}" fill="${now}" fill-rule="evenodd" transform="scale(${markDrawing.scale})"/></svg>`;

const cell = (content: string): string => `<td>${content}</td>`;

const markRows = (inks: Inks): string =>
  categories
    .map((category) => {
      const path = markShapes[category];
      return `<tr><th>${category}</th>${[
        ...sizes.map((size) => cell(silhouette(size, path, inks.ink))),
        ...sizes.map((size) => cell(mark(size, path, inks))),
      ].join('')}</tr>`;
    })
    .join('');

const sample = { width: 190, height: 34 };

const movement = (kind: (typeof routeKinds)[number], confidence: 'high' | 'low', inks: Inks) => {
  const manner = routeManner(kind, confidence);
  const { stroke, fill } = routeSample(manner, sample.width, sample.height);
  return `<svg width="${sample.width}" height="${sample.height}">
    <path d="${stroke}" fill="none" stroke="${inks.now}" stroke-width="${manner.width}" stroke-linecap="round" stroke-dasharray="${manner.dashes.join(' ')}"/>
    <path d="${fill}" fill="${inks.now}"/></svg>`;
};

const movementRows = (inks: Inks): string =>
  routeKinds
    .map(
      (kind) =>
        `<tr><th>${kind}</th>${confidences
          .filter((confidence) => confidence !== 'medium')
          .map((confidence) => cell(movement(kind, confidence, inks)))
          .join('')}</tr>`,
    )
    .join('');

const theme = (inks: Inks): string =>
  `<section style="background:${inks.land};color:${inks.ink}"><table>${markRows(inks)}</table><table>${movementRows(inks)}</table></section>`;

mkdirSync('gallery', { recursive: true });
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [...chromiumArguments],
});
try {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  await page.setContent(
    `<!doctype html><style>body{margin:0;font:14px sans-serif}section{display:flex;gap:30px;padding:16px}td,th{padding:5px 8px;text-align:start}</style>${theme(paper)}${theme(lamp)}`,
  );
  await page.screenshot({ path: 'gallery/marks.png', fullPage: true });
  console.log('gallery/marks.png');
} finally {
  await browser.close();
}
