import { createScrollScale, type SceneStop, type ScrollScale } from '../../scroll/scroll-scale.ts';
import { stepScroll } from '../../scroll/step-scroll.ts';
import type { SceneId } from '../../story/story.ts';
import type { Position } from '../../timeline/frame.ts';
import { restBegins } from '../../timeline/phases.ts';
import { followAddress } from '../follow-address.ts';
import type { Mode, Stage } from '../mode.ts';
import { viewportOf } from '../screen-layout.ts';
import { leaps, shownAt } from '../shown-at.ts';
import { awaitCalm } from './await-calm.ts';
import { measurePage } from './measure-page.ts';
import { pageStepOf } from './page-keys.ts';
import { cardInSight, type PageMeasure, stopsOf } from './page-layout.ts';
import { addRecordButtons } from './record-buttons.ts';
import { tabThroughMarks } from './tab-through-marks.ts';

/** Browsers round scroll offsets to device pixels: a landing is never missed by a part of one. */
const readOffset = (window: Window): number => Math.ceil(window.scrollY);

/** The part of the screen that is left to the picture has changed in height. */
const isFreedOtherwise = (before: PageMeasure, after: PageMeasure): boolean =>
  (['height', 'bar', 'foot'] as const).some((side) => before[side] !== after[side]);

const isSameOffset = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

/** The page as the source of positions: its scroll offset is where the story is. */
export const startReader = (window: Window, document: Document, stage: Stage): Mode => {
  let page: PageMeasure = measurePage(document, window, stage.sceneIds);
  let stops: readonly SceneStop[] = stopsOf(page);
  let scale: ScrollScale = createScrollScale(stops, restBegins);
  let position = 0 as Position;
  /** What the picture is to show of it. */
  let target = 0 as Position;
  /** The scroll offset of `position`. */
  let offset = readOffset(window);
  /** True after a call to goTo, until the reader scrolls: the exact position stands. */
  let isExact = false;
  /** Where a smooth scroll by key is heading. */
  let heading: number | null = null;
  /** After a jump: the place is held against what is left of the scrolling before it. */
  const calm = awaitCalm(window);
  /** The reader has touched the page: what scrolls from then on is theirs. */
  let isTouched = false;
  /** Another mode has the stage; where the page was scrolled to when it took it. */
  let isPaused = false;
  let leftAt = 0;

  const show = (next: Position, arrival: 'follow' | 'at-once') => {
    position = next;
    const motion = stage.motion();
    const shown = shownAt(next, motion, stage.playBegins);
    const isJump = leaps(motion, target, shown);
    target = shown;
    address.write(shown > 0 ? (stage.sceneIds[Math.floor(shown)] ?? null) : null);
    stage.setTarget(shown, isJump ? 'at-once' : arrival);
  };

  const jump = (top: number) => {
    if (!isSameOffset(window.scrollY, top)) window.scrollTo({ top, behavior: 'instant' });
    offset = readOffset(window);
  };

  const goTo = (next: Position, arrival: 'follow' | 'at-once') => {
    heading = null;
    isExact = true;
    jump(scale.scrollTo(next));
    calm.begin();
    show(next, arrival);
  };

  /** After a new layout the reader is at the same place of the text, and so of the story. */
  const measureAnew = () => {
    const before = page;
    page = measurePage(document, window, stage.sceneIds);
    stops = stopsOf(page);
    scale = createScrollScale(stops, restBegins);
    // Another width, or another size of the letters, a line of notes being as high as they are.
    const isTurned = page.width !== before.width || page.noteLine !== before.noteLine;
    if (isTurned || isFreedOtherwise(before, page)) {
      stage.setViewport(viewportOf(page));
    }
    if (isExact || isTurned) {
      jump(scale.scrollTo(position));
      // Where scenes begin to play depends on the viewport.
      if (stage.motion() === 'gentle') show(position, 'at-once');
      return;
    }
    const inSight = cardInSight(before, offset);
    const moved = (page.cards[inSight]?.top ?? 0) - (before.cards[inSight]?.top ?? 0);
    if (position > 0) jump(offset + moved);
    show(scale.positionAt(offset), 'follow');
  };

  const measure = () => {
    if (!isPaused) measureAnew();
  };

  const onScroll = () => {
    if (isPaused) return;
    if (isExact && isSameOffset(window.scrollY, offset)) return;
    if (isExact && !isTouched && document.readyState !== 'complete') {
      // The browser leads to the fragment of the address for as long as the page is being loaded.
      jump(scale.scrollTo(position));
      return;
    }
    if (isExact && calm.isAwaited()) {
      calm.stir();
      jump(scale.scrollTo(position));
      return;
    }
    isExact = false;
    offset = readOffset(window);
    if (heading !== null && isSameOffset(heading, offset)) heading = null;
    show(scale.positionAt(offset), 'follow');
  };

  const onTouch = () => {
    if (isPaused) return;
    calm.end();
    heading = null;
    isTouched = true;
  };

  const onKey = (press: KeyboardEvent) => {
    if (isPaused) return;
    calm.end();
    isTouched = true;
    const step = pageStepOf(press, stage.hasLetterKeys());
    if (step === null) return;
    const from = heading ?? readOffset(window);
    const to = stepScroll(stops, from, step === 'forward', page.height - page.bar - page.foot);
    if (to === null) return;
    press.preventDefault();
    if (isSameOffset(window.scrollY, to)) return;
    heading = to;
    isExact = false;
    const behavior = stage.motion() === 'none' ? 'instant' : 'smooth';
    window.scrollTo({ top: to, behavior });
  };

  const visit = (scene: SceneId | null) => {
    if (!isPaused) goTo(scene === null ? (0 as Position) : stage.restOf(scene), 'follow');
  };

  const address = followAddress(window, stage.sceneIds, visit);

  /** The address may name a scene; but a reader who has scrolled away from it by now stays there. */
  const begin = () => {
    const named = address.scene();
    const box = named === null ? null : document.getElementById(named)?.getBoundingClientRect();
    const isInSight = box != null && box.bottom > 0 && box.top < window.innerHeight;
    if (named !== null && (isInSight || window.scrollY === 0)) {
      goTo(stage.restOf(named), 'at-once');
    } else {
      show(scale.positionAt(offset), 'at-once');
    }
  };

  window.history.scrollRestoration = 'manual';
  stage.setViewport(viewportOf(page));
  begin();

  const sizes = new ResizeObserver(measure);
  sizes.observe(document.body);
  const bar = document.getElementById('bar');
  if (bar !== null) sizes.observe(bar);
  const undo = new AbortController();
  const { signal } = undo;
  const passive = { passive: true, signal };
  window.addEventListener('scroll', onScroll, passive);
  for (const happening of ['wheel', 'touchstart', 'pointerdown'] as const) {
    // Before controls that keep it to themselves: a drag along the axis is the reader's input too.
    window.addEventListener(happening, onTouch, { ...passive, capture: true });
  }
  const onScrollEnd = () => {
    heading = null;
  };
  window.addEventListener('scrollend', onScrollEnd, passive);
  window.addEventListener('resize', measure, passive);
  window.addEventListener('keydown', onKey, { signal });
  // And once more when everything has been loaded.
  window.addEventListener('load', () => isExact && !isPaused && jump(scale.scrollTo(position)), {
    signal,
  });
  const undoRecords = addRecordButtons(document, (event, button) => stage.tellOf([event], button));
  const undoTab = tabThroughMarks(document, stage.element, () =>
    isPaused ? null : (stage.sceneIds[Math.floor(position)] ?? null),
  );
  const undoMotion = stage.onMotion(() => isPaused || show(position, 'at-once'));

  return {
    name: 'reader',
    theme: null,
    goTo: (next) => goTo(next, 'follow'),
    pause: () => {
      isPaused = true;
      leftAt = window.scrollY;
      calm.end();
      heading = null;
    },
    resume: (by) => {
      isPaused = false;
      // Whatever has moved the page meanwhile.
      window.scrollTo({ top: leftAt, behavior: 'instant' });
      stage.setViewport(viewportOf(page));
      measure();
      if (by === 'visit') visit(address.scene());
    },
    stop: () => {
      undo.abort();
      calm.end();
      sizes.disconnect();
      address.stop();
      undoMotion();
      undoRecords();
      undoTab();
    },
  };
};
