import type { AtlasView } from '../../atlas/atlas-view.ts';
import type { CameraLimits } from '../../atlas/camera-limits.ts';
import { dragged, heldCamera, type Spot, zoomed } from '../../atlas/move-camera.ts';
import type { Camera, Viewport } from '../../timeline/frame.ts';
import { mapStepOf } from './atlas-keys.ts';
import { atlasViewport } from './atlas-layout.ts';
import { followHands } from './gestures.ts';

/** What the atlas may ask of the app. */
export type AtlasStage = {
  /** Where the picture stands. */
  readonly element: HTMLElement;
  /** What lies over it, by the ids of the elements. */
  readonly covers: readonly string[];
  view(): AtlasView;
  show(view: AtlasView): void;
  setViewport(viewport: Viewport): void;
  readonly limits: CameraLimits;
};

export type AtlasMode = {
  viewport(): Viewport;
  /** Moves the map by CSS pixels. */
  pan(by: Spot): void;
  /** Zooms about the middle of the free part of the stage, by doublings. */
  zoom(by: number): void;
  stop(): void;
};

/** Hands and keys as the source of views: each of them changes the view, and the view gives the Frame. */
export const startAtlas = (window: Window, document: Document, stage: AtlasStage): AtlasMode => {
  const { element, limits } = stage;
  const covers = () =>
    stage.covers.flatMap((id) => {
      const cover = document.getElementById(id);
      return cover === null || cover.childElementCount === 0 ? [] : [cover];
    });

  let viewport: Viewport;
  /** The camera that hands have asked for, and how it is held in the present window: another has other limits. */
  let asked: Camera | null = null;
  let held: Camera | null = null;
  const measure = () => {
    viewport = atlasViewport({
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
      covers: covers().map((cover) => cover.getBoundingClientRect()),
    });
    stage.setViewport(viewport);
    move((camera) => {
      if (asked === null || camera !== held) asked = camera;
      held = heldCamera(asked, viewport, limits);
      return held;
    });
  };

  const move = (change: (camera: Camera) => Camera) => {
    const view = stage.view();
    stage.show({ ...view, camera: change(view.camera) });
  };

  /** From the corner of the stage to the middle of its free part. */
  const fromMiddle = ([x, y]: Spot): Spot => {
    const { width, height, padding } = viewport;
    return [
      x - (padding.left + width - padding.right) / 2,
      y - (padding.top + height - padding.bottom) / 2,
    ];
  };

  const drag = (from: Spot, to: Spot) =>
    move((camera) => dragged(camera, from, to, viewport, limits));
  const pan = (by: Spot) => drag([0, 0], by);
  const zoom = (by: number, about: Spot = [0, 0]) =>
    move((camera) => zoomed(camera, by, about, viewport, limits));

  const onKey = (press: KeyboardEvent) => {
    const step = mapStepOf(press);
    if (step === null) return;
    press.preventDefault();
    if (step.kind === 'pan') pan(step.by);
    else zoom(step.by);
  };

  measure();
  const undoHands = followHands(element, {
    drag: (from, to) => drag(fromMiddle(from), fromMiddle(to)),
    zoom: (by, about) => zoom(by, fromMiddle(about)),
  });
  const sizes = new ResizeObserver(measure);
  for (const id of stage.covers) {
    const cover = document.getElementById(id);
    if (cover !== null) sizes.observe(cover);
  }
  const undo = new AbortController();
  window.addEventListener('resize', measure, { signal: undo.signal, passive: true });
  element.addEventListener('keydown', onKey, { signal: undo.signal });
  // The map itself can have the focus, for the keys.
  element.tabIndex = 0;

  return {
    viewport: () => viewport,
    pan,
    zoom: (by) => zoom(by),
    stop: () => {
      undo.abort();
      undoHands();
      sizes.disconnect();
      element.removeAttribute('tabindex');
    },
  };
};
