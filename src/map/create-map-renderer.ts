import { differenceOf } from '../drawing/difference.ts';
import type { GroundFiles } from '../drawing/ground-files.ts';
import { createGroundNaming } from '../drawing/ground-naming.ts';
import { createShownTraces } from '../drawing/shown-traces.ts';
import { lightsOf } from '../drawing/state-lights.ts';
import { createStyle } from '../drawing/style.ts';
import { createView } from '../drawing/view.ts';
import { createOverlay } from '../overlay/create-overlay.ts';
import { createStage } from '../overlay/create-stage.ts';
import type { MarkWords, OnMark } from '../overlay/marks-layer.ts';
import { createPlanMark } from '../overlay/plan-mark.ts';
import type { Story } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Frame, Viewport } from '../timeline/frame.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { applyChange } from './apply-change.ts';
import { createGroundStage } from './ground-stage.ts';
import { openMap, pixelRatioOf } from './open-map.ts';
import { projectFlat } from './project-flat.ts';
import { readGround } from './read-ground.ts';
import { readCamera, readEpoch, readPast } from './read-map.ts';
import { createSettling } from './settling.ts';
import { watchStyle } from './watch-style.ts';
import { watchWorkers } from './watch-workers.ts';

export type MapRendererOptions = {
  /** Becomes the parent of the stage; the stage is as large as the viewport says. */
  readonly container: HTMLElement;
  readonly story: Story;
  readonly viewport: Viewport;
  /** Fetched as the camera comes to what they draw. Without one of them the map goes on without its part. */
  readonly ground: GroundFiles;
  /** Where MapLibre's worker script is served, on the page's own origin. */
  readonly workerUrl: string;
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

/**
 * Shows Frames with MapLibre GL. Resolves when the first Frame can be drawn.
 * @throws NoGraphicsError where WebGL 2 is missing, LostGraphicsError where it is lost before that and stays away.
 */
export const createMapRenderer = async ({
  container,
  story,
  viewport: firstViewport,
  ground: files,
  workerUrl,
  language,
  planWords,
  inks,
  markWords,
  onMark,
  onLoss,
}: MapRendererOptions): Promise<Renderer> => {
  const { ownerDocument: document } = container;
  const window = document.defaultView ?? globalThis.window;
  const stage = createStage(document, inks);
  const overlay = createOverlay(document, stage.element, story, language, inks, markWords, onMark);

  let viewport = firstViewport;
  let frame: Frame | null = null;
  /** The Frame on the stage; null where nothing is left of one. */
  let applied: Frame | null = null;
  let isIdle = false;
  let isGivenUp = false;
  let isRemoved = false;

  const planMark = createPlanMark(document, planWords);
  const namesOf = createGroundNaming(language);
  const tracesOn = createShownTraces(story);

  const fillViewport = (): void => {
    stage.resize(viewport);
    overlay.resize(viewport.width, viewport.height);
    planMark.resize(viewport);
  };

  fillViewport();
  container.append(stage.element);
  const styleOfMap = () => createStyle(story, inks);
  const map = (() => {
    try {
      return openMap(stage.map, styleOfMap(), workerUrl, pixelRatioOf(window));
    } catch (error) {
      stage.element.remove();
      throw error;
    }
  })();
  stage.element.append(...overlay.elements, planMark.element);
  const ground = createGroundStage({
    map,
    files,
    inks,
    story,
    viewport: () => viewport,
    epoch: () => applied?.epoch ?? null,
    lights: () => (applied === null ? [] : lightsOf(applied)),
    onChange: () => {
      if (isRemoved) return;
      isIdle = false;
      settling.unsettle();
      map.triggerRepaint();
      paint(true);
    },
    onLoss,
  });

  const workers = watchWorkers(document, (given) => {
    isGivenUp = given;
    onLoss('engine', given);
    if (given) settling.settle();
    else paint(true);
  });

  const isComplete = (): boolean =>
    style.isReady() &&
    frame !== null &&
    applied === frame &&
    ((isIdle && !ground.isAwaited(frame.camera)) || isGivenUp) &&
    document.fonts.status === 'loaded';

  const settling = createSettling(isComplete, workers.rest);

  const paint = (isOverlayStale = false): void => {
    if (frame === null || isRemoved) return;
    ground.want(frame.camera);
    if (!style.isReady()) return;
    workers.wait();
    const changes = differenceOf(applied, frame);
    for (const change of changes) {
      applyChange(change, map, tracesOn, viewport, ground.timed);
    }
    if (changes.some(({ kind }) => kind !== 'veil' && kind !== 'overlay')) {
      isIdle = false;
      map.redraw();
    }
    if (isOverlayStale || changes.some(({ kind }) => kind === 'overlay')) {
      overlay.show(
        frame,
        createView(
          frame.camera,
          viewport,
          projectFlat(frame.camera, (lngLat) => map.project(lngLat)),
        ),
        namesOf(ground, frame.epoch, frame.camera),
      );
      planMark.show(frame.camera, ground.plans());
    }
    overlay.veil(frame.veil);
    applied = frame;
    settling.unsettle();
    settling.settle();
  };

  const style = watchStyle(map, {
    createStyle: styleOfMap,
    onGone: () => {
      ground.lose();
      isIdle = false;
      settling.lose();
      applied = null;
    },
    onNew: () => {
      ground.restore();
      paint();
    },
    onLoss: (isLost) => onLoss('context', isLost),
  });

  const onFonts = (): void => {
    overlay.forgetNames();
    paint(true);
  };

  map.on('idle', () => {
    isIdle = true;
    settling.settle();
    if (isComplete()) workers.rest();
  });
  // The ground is given to the map as it comes, also while the picture rests.
  map.on('dataloading', workers.wait);
  map.on('error', ({ error }) => {
    console.warn('the map reports a fault:', error);
  });
  document.fonts.addEventListener('loadingdone', onFonts);

  const remove = (): void => {
    isRemoved = true;
    settling.stop();
    style.stop();
    workers.stop();
    document.fonts.removeEventListener('loadingdone', onFonts);
    map.remove();
    stage.element.remove();
  };

  try {
    await style.first;
  } catch (error) {
    remove();
    throw error;
  }

  return {
    name: 'maplibre',
    draw: (next) => {
      frame = next;
      paint();
    },
    resize: (next) => {
      viewport = next;
      fillViewport();
      map.setPixelRatio(pixelRatioOf(window));
      map.resize();
      // What was drawn no longer fits: no camera equals this one.
      applied = applied && { ...applied, camera: { ...applied.camera, zoom: Number.NaN } };
      paint();
    },
    drawn: () => {
      if (applied === null || !style.isReady()) return null;
      const over = overlay.drawn();
      return {
        ...over,
        camera: readCamera(map),
        past: readPast(map, tracesOn, applied),
        epoch: readEpoch(map, ground.timed, applied.epoch) ?? over.epoch,
      };
    },
    inSight: () => ({
      ...(applied === null || !style.isReady() || ground.isCovered(applied.camera)
        ? { camps: [], borders: [] }
        : readGround(map, viewport)),
      loosePlace: overlay.showsLoosePlace(),
    }),
    onSettled: settling.onSettled,
    remove,
  };
};
