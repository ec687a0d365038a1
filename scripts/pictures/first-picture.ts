import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { createGroundDrawer } from '../../src/still/draw-ground.ts';
import { groundMarkup } from '../../src/still/ground-shapes.ts';
import { tag } from '../../src/still/markup.ts';
import { patternShapes } from '../../src/still/pattern-shapes.ts';
import { shape, shapeMarkup } from '../../src/still/shape.ts';
import { readStillGround } from '../../src/still/still-ground.ts';
import type { Story } from '../../src/story/story.ts';
import { inksOf, type Theme } from '../../src/theme/theme.ts';
import { type FirstView, firstShotOf } from '../prerender/first-views.ts';
import { createReliefPainter, readReliefs } from '../stills/paint-relief.ts';
import { readGlobeFiles } from '../stills/read-ground.ts';
import { firstPictureSize } from './picture-sizes.ts';

/** Pixels of the relief for one CSS pixel: its shades are soft. */
const reliefFinesse = 0.5;

/** As light as the shades of the relief allow before they break up. */
const small = { quality: 45, effort: 2, chromaSubsampling: '4:2:0' } as const;

/** Width of the globe's rim: map.module.css. */
const rimWidth = 1.2;

/**
 * Draws the globe of the opening as the first view's picture: the disc alone, edge to edge in a square, without
 * names, which each screen places for itself.
 */
export const createFirstPictureDrawer = async (story: Story) => {
  const ground = readStillGround(readGlobeFiles(), story);
  const reliefs = await readReliefs(({ zooms: { from } }) => from <= 0);

  return (view: FirstView, theme: Theme): Promise<Buffer> => {
    const { frame, viewport, disc } = firstShotOf(story, view);
    const inks = inksOf[theme];
    const { width, height, padding } = viewport;
    const x = (padding.left + width - padding.right) / 2 - disc;
    const y = (padding.top + height - padding.bottom) / 2 - disc;
    const relief = createReliefPainter(reliefs, inks.relief, reliefFinesse)(frame.camera, viewport);
    const paths = createGroundDrawer(story, ground, inks, '')(frame, viewport);
    const fills = new Set(paths.map(({ attributes }) => attributes['fill']));
    const markup = tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: [x, y, 2 * disc, 2 * disc].join(' '),
        width: firstPictureSize.width,
        height: firstPictureSize.height,
      },
      [
        shapeMarkup(
          shape(
            'defs',
            {},
            patternShapes(inks, '', (id) => fills.has(`url(#${id})`)),
          ),
        ),
        tag('rect', { x, y, width: 2 * disc, height: 2 * disc, fill: inks.sea }),
        ...groundMarkup(paths, '', relief),
        tag('circle', {
          cx: x + disc,
          cy: y + disc,
          r: disc - rimWidth / 2,
          fill: 'none',
          stroke: inks.coast,
          'stroke-width': rimWidth,
        }),
      ].join(''),
    );
    const png = new Resvg(markup, { font: { loadSystemFonts: false } }).render().asPng();
    return sharp(png).avif(small).toBuffer();
  };
};
