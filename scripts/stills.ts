/**
 * `npm run stills`: draws every scene at rest as SVG and as PNG, into dist/stills, at the sizes of a laptop and
 * of a phone. `npm run stills -- s12 s45` draws only these scenes; `--into folder`, `--size 390x844` and
 * `--theme lamp` say where, how large and in which inks; the last two may be repeated. `--svg` draws no PNG.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DateWords } from '../src/drawing/seat-dates.ts';
import { formatShortDate } from '../src/i18n/format-date.ts';
import { message } from '../src/i18n/message.ts';
import { createStillDrawer } from '../src/still/draw-still.ts';
import { readStillGround } from '../src/still/still-ground.ts';
import { compileStory } from '../src/story/compile-story.ts';
import { readGeodata } from '../src/story/read-geodata.ts';
import { inksOf, themes } from '../src/theme/theme.ts';
import { createTimeline } from '../src/timeline/create-timeline.ts';
import { screenOf } from './screen-of.ts';
import { createFontMeasure } from './stills/font-measure.ts';
import { createRaster } from './stills/raster.ts';
import { readGroundFiles } from './stills/read-ground.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    into: { type: 'string', default: 'dist/stills' },
    size: { type: 'string', multiple: true, default: ['1440x900', '390x844'] },
    theme: { type: 'string', multiple: true, default: ['paper'] },
    svg: { type: 'boolean', default: false },
  },
});

const compiled = compileStory(readGeodata('geodata'), 'en');
if (!compiled.ok) throw new Error('The story has faults: npm run check:story names them.');
const { story } = compiled;
const unknown = positionals.filter((id) => !story.scenes.some((scene) => scene.id === id));
if (unknown.length > 0) throw new RangeError(`the story has no scene ${unknown.join(', ')}`);
const scenes = story.scenes.filter(
  ({ id }) => positionals.length === 0 || positionals.includes(id),
);

const ground = readStillGround(readGroundFiles(), story);
const dateOf: DateWords = ({ date }, year) => formatShortDate(date, 'en', year);
const measure = createFontMeasure();
const raster = createRaster();

for (const word of values.theme) {
  const theme = themes.find((one) => one === word);
  if (theme === undefined) throw new RangeError(`there is no theme ${word}`);
  const draw = createStillDrawer({
    story,
    ground,
    inks: inksOf[theme],
    language: 'en',
    measure,
    dateOf,
    planWords: message('en', 'schematicPlan'),
  });
  for (const size of values.size) {
    const [width = 0, height = 0] = size.split('x').map(Number);
    if (!(width > 0 && height > 0)) throw new RangeError(`${size} is no size`);
    const viewport = screenOf(width, height);
    const timeline = createTimeline(story, viewport);
    const folder = join(values.into, theme === 'paper' ? size : `${size}-${theme}`);
    mkdirSync(folder, { recursive: true });
    for (const [index, { id, heading }] of scenes.entries()) {
      const begun = performance.now();
      const { markup } = draw(timeline.frameAt(timeline.restOf(id)), viewport, { title: heading });
      const took = Math.round(performance.now() - begun);
      writeFileSync(join(folder, `${id}.svg`), markup);
      if (!values.svg) writeFileSync(join(folder, `${id}.png`), raster(markup));
      const kilobytes = Math.round(markup.length / 1000);
      console.log(`${folder} ${id} ${index + 1}/${scenes.length}: ${took} ms, ${kilobytes} kB`);
    }
  }
}
