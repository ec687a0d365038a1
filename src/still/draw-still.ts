import { createGroundNaming } from '../drawing/ground-naming.ts';
import { labelsOf } from '../drawing/labels-of.ts';
import { planNoteShown } from '../drawing/plan-note.ts';
import { createPicturePlanner, type PlannedPicture } from '../drawing/plan-picture.ts';
import type { DateWords } from '../drawing/seat-dates.ts';
import type { TextMeasure } from '../drawing/set-text.ts';
import { createTexts } from '../drawing/texts.ts';
import type { Story } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Camera, Frame, Viewport } from '../timeline/frame.ts';
import type { Drawn } from '../timeline/renderer.ts';
import { createGroundDrawer } from './draw-ground.ts';
import { groundMarkup } from './ground-shapes.ts';
import { escaped, tag } from './markup.ts';
import { patternShapes } from './pattern-shapes.ts';
import { pictureMarkup } from './picture-markup.ts';
import { planNoteMarkup } from './plan-note-markup.ts';
import { shape, shapeMarkup } from './shape.ts';
import type { StillGround } from './still-ground.ts';
import { stillView } from './still-view.ts';

/** The relief that a camera sees, as markup as large as the stage; empty where it sees none. */
export type ReliefMarkup = (camera: Camera, viewport: Viewport) => string;

const noRelief: ReliefMarkup = () => '';

export type StillOptions = {
  readonly story: Story;
  /** Read once for all stills: readStillGround. */
  readonly ground: StillGround;
  readonly inks: Inks;
  /** BCP 47: the language of the names. */
  readonly language: string;
  readonly measure: TextMeasure;
  readonly dateOf: DateWords;
  /** What is said where the plan of a city is shown. */
  readonly planWords: string;
  /** CSS pixels of the letters that all others are measured by; as the page has it where left out. */
  readonly rem?: number;
  /** Before every id in the markup, so that several stills can stand in one document. */
  readonly prefix?: string;
  /** The relief of the land as markup, where something can paint it. */
  readonly relief?: ReliefMarkup;
};

/** What a still says of itself to those who do not see it. */
export type StillWords = { readonly title?: string; readonly description?: string };

export type Still = {
  /** An `<svg>` without inline styles and without any reference but to itself. */
  readonly markup: string;
  /** What the markup shows, worked out by the same step. */
  readonly drawn: Drawn;
};

/** CSS pixels of a rem on a stage of this size: page.css. */
const remOf = ({ width, height }: Viewport): number =>
  Math.max(16, 0.0176 * Math.min(width, height));

/** Not joined: that would copy it all, and whoever writes it does so again. */
const together = (parts: readonly string[]): string => {
  let all = '';
  for (const part of parts) all += part;
  return all;
};

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));

const drawnOf = (frame: Frame, planned: PlannedPicture): Drawn => ({
  camera: frame.camera,
  events: byId(
    planned.marks.map(({ event: { id }, phase, point: [x, y] }) => ({ id, phase, x, y })),
  ),
  past: frame.past,
  routes: byId(
    planned.routes.map(({ route: { id }, progress, runs }) => ({
      id,
      progress,
      points: runs.flatMap((run) => run.map(({ x, y }) => [x, y] as const)),
    })),
  ),
  epoch: frame.epoch,
  labels: byId(labelsOf(planned)),
});

/**
 * Draws Frames as SVG. What can be worked out once for all of them is: keep the drawer for a theme and a
 * viewport after the other. Pure: the same Frame and viewport always give the same markup.
 */
export const createStillDrawer = (
  options: StillOptions,
): ((frame: Frame, viewport: Viewport, words?: StillWords) => Still) => {
  const {
    story,
    ground,
    inks,
    language,
    measure,
    dateOf,
    planWords,
    prefix = '',
    relief = noRelief,
  } = options;
  const drawGround = createGroundDrawer(story, ground, inks, prefix);
  const plan = createPicturePlanner(story, language, dateOf);
  const namesOf = createGroundNaming(language);
  const texts = new Map<number, ReturnType<typeof createTexts>>();

  const textsAt = (size: number) => {
    const known = texts.get(size) ?? createTexts(measure, size);
    texts.set(size, known);
    return known;
  };

  return (frame, viewport, { title, description } = {}) => {
    const { width, height } = viewport;
    const view = stillView(frame.camera, viewport);
    const rem = options.rem ?? remOf(viewport);
    const set = textsAt(rem);
    const planned = plan(frame, view, namesOf(ground, frame.epoch, frame.camera), set.measures);
    const paths = drawGround(frame, viewport);
    const fills = new Set(paths.map(({ attributes }) => attributes['fill']));
    const patterns = patternShapes(inks, prefix, (id) => fills.has(`url(#${id})`));
    const ids = { title: `${prefix}title`, description: `${prefix}description` };
    const labelled = [
      ...(title === undefined ? [] : [ids.title]),
      ...(description === undefined ? [] : [ids.description]),
    ].join(' ');
    const head = {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      ...(labelled === ''
        ? { 'aria-hidden': 'true' }
        : { role: 'img', 'aria-labelledby': labelled }),
    };
    const parts = [
      title === undefined ? '' : tag('title', { id: ids.title }, escaped(title)),
      description === undefined ? '' : tag('desc', { id: ids.description }, escaped(description)),
      patterns.length === 0 ? '' : shapeMarkup(shape('defs', {}, patterns)),
      tag('rect', { width, height, fill: inks.space }),
      ...groundMarkup(paths, prefix, relief(frame.camera, viewport)),
      pictureMarkup(planned, view, inks, set),
      frame.veil > 0
        ? tag('rect', { width, height, fill: inks.veil, 'fill-opacity': frame.veil })
        : '',
      planNoteMarkup(
        set.planNote(planWords),
        planNoteShown(frame.camera, ground.plans()),
        viewport,
        rem,
        inks,
      ),
    ];
    return { markup: tag('svg', head, together(parts)), drawn: drawnOf(frame, planned) };
  };
};

/** The markup of one still. Many are drawn faster by one createStillDrawer. */
export const drawStill = (
  options: StillOptions,
  frame: Frame,
  viewport: Viewport,
  words: StillWords = {},
): string => createStillDrawer(options)(frame, viewport, words).markup;
