import { beforeAll, describe, expect, it } from 'vitest';
import { readGroundFiles } from '../../scripts/stills/read-ground.ts';
import { formatShortDate } from '../../src/i18n/format-date.ts';
import { message } from '../../src/i18n/message.ts';
import { createStillDrawer, drawStill, type StillOptions } from '../../src/still/draw-still.ts';
import { readStillGround } from '../../src/still/still-ground.ts';
import { dayNumber } from '../../src/story/days.ts';
import type { Category, SceneId } from '../../src/story/story.ts';
import { paper } from '../../src/theme/tokens.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { screenOf } from '../fixtures/screens.ts';

const story = compiledStory();
const viewport = screenOf(1440, 900);
const timeline = createTimeline(story, viewport);
const frameOf = (scene: SceneId) => timeline.frameAt(timeline.restOf(scene));

let options: StillOptions;

beforeAll(() => {
  const { levels, ...rest } = readGroundFiles();
  const ground = readStillGround({ ...rest, levels: { globe: levels.globe } }, story);
  const measure: StillOptions['measure'] = (text, { size }) => text.length * size * 0.5;
  const dateOf: StillOptions['dateOf'] = ({ date }, year) => formatShortDate(date, 'en', year);
  const planWords = message('en', 'schematicPlan');
  options = { story, ground, inks: paper, language: 'en', measure, dateOf, planWords };
});

describe('drawStill', () => {
  it('gives the same markup for the same Frame, whatever was drawn before', () => {
    const draw = createStillDrawer(options);
    draw(frameOf('s25'), viewport);
    expect(draw(frameOf('s60'), viewport).markup).toBe(
      drawStill(options, frameOf('s60'), viewport),
    );
  });

  it('draws the ground of a small globe that is seen from above its pole', () => {
    const phone = screenOf(390, 844);
    const onPhone = createTimeline(story, phone);
    const frame = onPhone.frameAt(onPhone.restOf('s03'));
    expect(frame.camera.zoom).toBeLessThan(0);
    const { markup } = createStillDrawer(options)(frame, phone);
    expect(markup).toContain(paper.land);
    expect(markup).toContain(paper.camps.socialist.wash);
  });

  it('draws what has changed where the camera stays: the day, what is hidden, what lights up', () => {
    const draw = createStillDrawer(options);
    const { camera } = frameOf('s60');
    const on = (day: string, hidden: readonly Category[]) =>
      timeline.frameOn(dayNumber(day), camera, { hidden, recentDays: 30 });
    const frames = [
      on('1956-11-01', []),
      on('1956-11-01', ['revolt', 'diplomacy']),
      on('1953-03-06', ['revolt', 'diplomacy']),
      { ...on('1953-03-06', []), lights: [{ place: 'poland', presence: 1 }] },
      on('1956-11-01', []),
    ];
    const drawn = frames.map((frame) => draw(frame, viewport).markup);
    expect(new Set(drawn).size).toBe(4);
    expect(drawn).toEqual(frames.map((frame) => drawStill(options, frame, viewport)));
  });

  it('has no inline style, no script and no reference but to itself', () => {
    const markup = drawStill(options, frameOf('s60'), viewport);
    expect(markup).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
    const references = [...markup.matchAll(/(?:href="|url\()([^")]+)/g)].map(([, to]) => to);
    expect(references.filter((to) => !to?.startsWith('#'))).toEqual([]);
  });

  it('puts its prefix before every id that it gives or names', () => {
    const markup = drawStill({ ...options, prefix: 'one-' }, frameOf('s60'), viewport, {
      title: 'A & B',
      description: 'What <is> there',
    });
    const ids = [...markup.matchAll(/(?:\sid="|href="#|url\(#|aria-labelledby=")([^")]+)/g)];
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter(([, id]) => !id?.startsWith('one-'))).toEqual([]);
    expect(markup).toContain('<title id="one-title">A &amp; B</title>');
    expect(markup).toContain('<desc id="one-description">What &lt;is&gt; there</desc>');
    expect(markup).toContain('role="img"');
  });

  it('shows every event of a Frame as a mark, and says where', () => {
    const { drawn, markup } = createStillDrawer(options)(frameOf('s60'), viewport);
    expect(drawn.events.map(({ id }) => id)).toEqual(
      frameOf('s60')
        .events.map(({ id }) => id)
        .sort(),
    );
    for (const { x, y } of drawn.events) {
      expect(markup).toContain(`translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
  });

  it('says of the plan of a city that it is one, and nothing of it on the globe', () => {
    const words = '>Schematic plan, drawn for this story</text>';
    const says = (scene: SceneId) => drawStill(options, frameOf(scene), viewport).includes(words);
    expect([says('s25'), says('s60')]).toEqual([true, false]);
  });

  it('says it in one line that is never cut off, with letters however large', () => {
    const screen = screenOf(390, 844);
    const noteAt = (rem: number) =>
      /<g([^>]*)><rect x="(\S+)" [^>]*\/><text [^>]*>Schematic plan/.exec(
        drawStill({ ...options, rem }, frameOf('s25'), screen),
      );
    expect(Number(noteAt(16)?.[2])).toBeGreaterThan(8);
    const [, group = '', x = ''] = noteAt(48) ?? [];
    const [, right, scale] = /translate\((\S+) \S+\) scale\((\S+)\)/.exec(group) ?? [];
    expect(Number(right) + Number(scale) * Number(x)).toBeCloseTo(8, 1);
  });

  it('fades what it says of a plan in with the plan', () => {
    const frame = frameOf('s25');
    const at = (zoom: number) =>
      drawStill(options, { ...frame, camera: { ...frame.camera, zoom } }, viewport);
    const said = (zoom: number) =>
      /<g([^>]*)><rect [^>]*\/><text [^>]*>Schematic plan/.exec(at(zoom))?.[1];
    expect([7.9, 9, 10].map(said)).toEqual([undefined, ' opacity="0.5"', '']);
  });
});
