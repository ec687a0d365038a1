import { createScrollScale, type SceneStop, type ScrollScale } from '../../scroll/scroll-scale.ts';
import { stepScroll } from '../../scroll/step-scroll.ts';
import type { Position } from '../../timeline/frame.ts';
import { playBegins, restBegins } from '../../timeline/phases.ts';
import type { Mode, Stage } from '../mode.ts';
import { followAddress } from './follow-address.ts';
import { measurePage } from './measure-page.ts';
import { pageStepOf } from './page-keys.ts';
import { stopsOf, viewportOf } from './page-layout.ts';

/** Without motion the picture changes only as a whole: each scene is shown at rest. */
const stillOf = (position: Position): Position => {
  const scene = Math.floor(position);
  const shown = position - scene >= playBegins ? scene : scene - 1;
  return (shown < 0 ? 0 : shown + restBegins) as Position;
};

/** The page as the source of positions: its scroll offset is where the story is. */
export const startReader = (window: Window, document: Document, stage: Stage): Mode => {
  let stops: readonly SceneStop[] = [];
  let scale: ScrollScale = createScrollScale([], restBegins);
  let size = '';
  let position = 0 as Position;
  /** The offset that a call to goTo asked for: its exact position stands until the reader scrolls on. */
  let expected: number | null = null;
  /** Where a smooth scroll by key is heading. */
  let heading: number | null = null;

  const show = (next: Position, arrival: 'follow' | 'at-once') => {
    position = next;
    address.write(next > 0 ? (stage.sceneIds[Math.floor(next)] ?? null) : null);
    const still = stage.motion() === 'none';
    stage.setTarget(still ? stillOf(next) : next, still ? 'at-once' : arrival);
  };

  const scrollToOffset = (top: number, behavior: ScrollBehavior) => {
    window.scrollTo({ top, behavior });
  };

  const measure = () => {
    const page = measurePage(document, window);
    stops = stopsOf(page);
    scale = createScrollScale(stops, restBegins);
    const newSize = `${page.width} ${page.height} ${page.bar}`;
    if (newSize === size) return;
    const turned = size !== '';
    size = newSize;
    stage.setViewport(viewportOf(page));
    if (turned) goTo(position, 'at-once');
  };

  const goTo = (next: Position, arrival: 'follow' | 'at-once') => {
    heading = null;
    scrollToOffset(scale.scrollTo(next), 'instant');
    expected = window.scrollY;
    show(next, arrival);
  };

  const onScroll = () => {
    if (expected !== null && Math.abs(window.scrollY - expected) <= 1) return;
    expected = null;
    show(scale.positionAt(window.scrollY), 'follow');
  };

  const onScrollEnd = () => {
    heading = null;
  };

  const onKey = (press: KeyboardEvent) => {
    const step = pageStepOf(press);
    if (step === null) return;
    const from = heading ?? window.scrollY;
    const to = stepScroll(stops, from, step === 'forward', window.innerHeight);
    if (to === null) return;
    press.preventDefault();
    heading = to;
    expected = null;
    scrollToOffset(to, stage.motion() === 'none' ? 'instant' : 'smooth');
  };

  const address = followAddress(window, stage.sceneIds, (scene) => {
    goTo(scene === null ? (0 as Position) : stage.restOf(scene), 'follow');
  });

  window.history.scrollRestoration = 'manual';
  measure();
  const sizes = new ResizeObserver(measure);
  sizes.observe(document.body);
  const undo = new AbortController();
  const { signal } = undo;
  window.addEventListener('scroll', onScroll, { passive: true, signal });
  window.addEventListener('scrollend', onScrollEnd, { passive: true, signal });
  window.addEventListener('resize', measure, { passive: true, signal });
  window.addEventListener('keydown', onKey, { signal });

  const deepLink = address.scene();
  if (deepLink !== null) goTo(stage.restOf(deepLink), 'at-once');
  else if (window.scrollY > 0) show(scale.positionAt(window.scrollY), 'at-once');
  else show(0 as Position, 'at-once');

  return {
    name: 'reader',
    goTo: (next) => goTo(next, 'follow'),
    stop: () => {
      undo.abort();
      sizes.disconnect();
      address.stop();
    },
  };
};
