import { differenceOf } from '../drawing/difference.ts';
import type { GroundFiles } from '../drawing/ground-files.ts';
import { createGroundNaming } from '../drawing/ground-naming.ts';
import { createNeeds } from '../drawing/ground-needs.ts';
import { worldLevels } from '../drawing/world-levels.ts';
import { groundParts } from '../loading/ground-parts.ts';
import { createParts } from '../loading/load-parts.ts';
import { createOverlay } from '../overlay/create-overlay.ts';
import { createStage } from '../overlay/create-stage.ts';
import classes from '../overlay/map.module.css';
import type { MarkWords, OnMark } from '../overlay/marks-layer.ts';
import { createPlanMark } from '../overlay/plan-mark.ts';
import type { Story } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Frame, Viewport } from '../timeline/frame.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { createGroundDrawer } from './draw-ground.ts';
import { createGroundLayer } from './ground-layer.ts';
import { patternShapes } from './pattern-shapes.ts';
import { createStillGround } from './still-ground.ts';
import { stillView } from './still-view.ts';

export type StillRendererOptions = {
  /** Becomes the parent of the stage; the stage is as large as the viewport says. */
  readonly container: HTMLElement;
  readonly story: Story;
  readonly viewport: Viewport;
  /** Fetched as the camera comes to what they draw. Without one of them the map goes on without its part. */
  readonly ground: GroundFiles;
  /** BCP 47: the language of the names. */
  readonly language: string;
  /** What the stage says where it shows the plan of a city. */
  readonly planWords: string;
  /** The theme. Another one takes another renderer. */
  readonly inks: Inks;
  readonly markWords: MarkWords;
  readonly onMark: OnMark;
  /** Told when a part is lost (true), and when it has come back (false). */
  readonly onLoss: (loss: Loss, isLost: boolean) => void;
};

/** Before the ids of the renderer's patterns. */
const prefix = 'ground-';

/** Shows Frames as SVG: the map's drawing without relief, for machines without WebGL. */
export const createStillRenderer = ({
  container,
  story,
  viewport: firstViewport,
  ground: files,
  language,
  planWords,
  inks,
  markWords,
  onMark,
  onLoss,
}: StillRendererOptions): Renderer => {
  const { ownerDocument: document } = container;
  const stage = createStage(document, inks);
  const overlay = createOverlay(document, stage.element, story, language, inks, markWords, onMark);
  const planMark = createPlanMark(document, planWords);
  const namesOf = createGroundNaming(language);
  const ground = createStillGround(story);
  const drawGround = createGroundDrawer(story, ground, inks, prefix);
  const layer = createGroundLayer(
    document,
    classes['layer'] ?? '',
    patternShapes(inks, prefix, () => true),
    prefix,
  );

  let viewport = firstViewport;
  let frame: Frame | null = null;
  /** The Frame on the stage; null where nothing is left of one. */
  let applied: Frame | null = null;
  let isSettled = false;
  let isRemoved = false;
  const lost = new Set<string>();
  const listeners = new Set<(isSettled: boolean) => void>();
  const needs = createNeeds(
    files,
    () => viewport,
    (name) => lost.has(name),
  );

  const parts = createParts(
    groundParts(files, story, needs, () => viewport, {
      level: (level, features) => () => ground.addLevel(level, features),
      plan: ground.addPlan,
      relief: null,
      names: (file) => ground.addNames(file, 0),
      nearNames: (file) => ground.addNames(file, 1),
      coarseWater: ground.addCoarseWater,
      water: ground.addWater,
      territories: ground.addTerritories,
    }),
    () => repaint(),
    ({ name }, error) => {
      console.warn(`a part of the ground is missing, ${name}:`, error);
      lost.add(name);
      const isLevel = (worldLevels as readonly string[]).includes(name);
      const hasNone = ground.atHand().levels.size === 0;
      onLoss(isLevel && hasNone ? 'ground' : 'ground-part', true);
    },
    requestAnimationFrame,
  );

  const fillViewport = (): void => {
    const { width, height } = viewport;
    stage.resize(viewport);
    overlay.resize(width, height);
    layer.resize(width, height);
    planMark.resize(viewport);
  };

  const isComplete = (): boolean =>
    frame !== null &&
    applied === frame &&
    !parts.isAwaited(frame.camera) &&
    document.fonts.status === 'loaded';

  const settle = (): void => {
    if (isSettled || !isComplete()) return;
    isSettled = true;
    queueMicrotask(() => {
      if (!isSettled || isRemoved) return;
      for (const listener of [...listeners]) listener(true);
    });
  };

  const paint = (): void => {
    if (frame === null || isRemoved) return;
    parts.want(frame.camera);
    const changes = differenceOf(applied, frame);
    if (changes.some(({ kind }) => kind !== 'veil' && kind !== 'overlay')) {
      layer.write(drawGround(frame, viewport));
    }
    if (changes.some(({ kind }) => kind === 'overlay')) {
      const { camera, epoch } = frame;
      overlay.show(frame, stillView(camera, viewport), namesOf(ground, epoch, camera));
      planMark.show(camera, ground.plans());
    }
    overlay.veil(frame.veil);
    applied = frame;
    isSettled = false;
    settle();
  };

  /** Draws the Frame again from nothing: what it is drawn from has changed. */
  const repaint = (): void => {
    applied = null;
    paint();
  };

  const onFonts = (): void => {
    overlay.forgetNames();
    repaint();
  };

  fillViewport();
  stage.map.append(layer.element);
  container.append(stage.element);
  stage.element.append(...overlay.elements, planMark.element);
  document.fonts.addEventListener('loadingdone', onFonts);

  return {
    name: 'still',
    draw: (next) => {
      frame = next;
      paint();
    },
    resize: (next) => {
      viewport = next;
      fillViewport();
      repaint();
    },
    drawn: () => {
      if (applied === null) return null;
      const { camera, past } = applied;
      return { ...overlay.drawn(), camera, past };
    },
    inSight: () => ({
      ...(applied === null || needs.covered(applied.camera)
        ? { camps: [], borders: [] }
        : drawGround.inSight(applied, viewport)),
      loosePlace: overlay.showsLoosePlace(),
    }),
    onSettled: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    remove: () => {
      isRemoved = true;
      listeners.clear();
      document.fonts.removeEventListener('loadingdone', onFonts);
      stage.element.remove();
    },
  };
};
