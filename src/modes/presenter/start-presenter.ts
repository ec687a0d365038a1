import type { SceneId } from '../../story/story.ts';
import type { Position } from '../../timeline/frame.ts';
import { followAddress } from '../follow-address.ts';
import { measureScreen } from '../measure-screen.ts';
import type { Mode, Stage } from '../mode.ts';
import { viewportOf } from '../screen-layout.ts';
import { shownAt } from '../shown-at.ts';
import { tellAlone } from '../tell-alone.ts';
import { createTravel } from '../travel.ts';
import { type Walk, walkBetween } from '../walk.ts';
import type { Order, PodiumDesk } from './desk.ts';
import { numberTyped } from './podium.ts';
import { type PresenterKey, presenterKeyOf } from './presenter-keys.ts';
import { stepFrom, stepsOf } from './steps.ts';

/** What leads out of the dark too, but is done at once. */
const doneInTheDark: readonly PresenterKey['kind'][] = [
  'blank',
  'freeze',
  'full-screen',
  'speaker',
];

const sectionOf = (document: Document, scene: SceneId | null): HTMLElement | null =>
  document.getElementById(scene ?? 'opening');

const toggleFullScreen = (document: Document): void => {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  // A browser may refuse it, in a frame for example: the story goes on in its window.
  done.catch(console.error);
};

/** Clicker and keys as the source of positions: one press is one step. */
export const startPresenter = (
  window: Window,
  document: Document,
  stage: Stage,
  desk: PodiumDesk,
): Mode => {
  const root = document.documentElement;
  /** Where the presenter is; the picture may still be on its way there. */
  let asked = 0 as Position;
  const travel = createTravel(window, stage);
  let isPaused = false;
  let knownSteps: readonly Position[] | null = null;

  const steps = () => {
    knownSteps ??= stepsOf(stage.axis(), stage.playBegins);
    return knownSteps;
  };

  const sceneAt = (position: Position): SceneId | null =>
    position > 0 ? (stage.sceneIds[Math.floor(position)] ?? null) : null;

  const showWords = (scene: SceneId | null) => {
    if (tellAlone(document, sectionOf(document, scene))) desk.act({ kind: 'scene' });
  };

  /** Within a scene gentle motion walks too: it passes over the way between scenes alone. */
  const walkTo = (to: Position): Walk | null => {
    const motion = stage.motion();
    if (motion === 'none') return null;
    if (motion === 'gentle' && sceneAt(travel.shown()) !== sceneAt(to)) return null;
    return walkBetween(travel.shown(), to);
  };

  const goTo = (to: Position, manner: 'walk' | 'follow') => {
    asked = to;
    const next = stepFrom(steps(), to, 'next');
    desk.tell({ position: to, next: next === to ? null : next });
    if (desk.podium().isFrozen) return;
    travel.stop();
    showWords(sceneAt(to));
    address.write(sceneAt(to));
    const target = shownAt(to, stage.motion(), stage.playBegins);
    const way = manner === 'walk' ? walkTo(target) : null;
    if (way !== null) travel.walk(way);
    else
      travel.leap(target, manner === 'follow' && stage.motion() === 'full' ? 'follow' : 'at-once');
  };

  const jump = () => {
    const number = numberTyped(desk.podium());
    const scene = number === null ? undefined : stage.sceneIds[number - 1];
    if (number === 0) goTo(0 as Position, 'walk');
    else if (scene !== undefined) goTo(stage.restOf(scene), 'walk');
    desk.act({ kind: 'go' });
  };

  const step = (to: Position) => {
    goTo(to, 'walk');
    desk.act({ kind: 'go' });
  };

  /** What was asked is answered first, and then led out of. */
  const answerQuestion = (key: PresenterKey): boolean => {
    if (desk.podium().question === null) return false;
    if (key.kind === 'next') desk.act({ kind: 'reveal' });
    else if (key.kind === 'previous') desk.act({ kind: 'close' });
    else return false;
    return true;
  };

  const answer = (key: PresenterKey) => {
    if (answerQuestion(key)) return undefined;
    switch (key.kind) {
      case 'next':
      case 'previous':
        return step(stepFrom(steps(), asked, key.kind));
      case 'first':
        return step(0 as Position);
      case 'last':
        return step(steps().at(-1) ?? asked);
      case 'jump':
        return jump();
      case 'full-screen':
        return toggleFullScreen(document);
      case 'speaker':
        return desk.openSpeaker();
      case 'order':
        return desk.ask(sceneAt(asked));
      case 'freeze':
        desk.act(key);
        return goTo(asked, 'follow');
      case 'text':
        desk.act(key);
        return measure();
      default:
        return desk.act(key);
    }
  };

  const take = (key: PresenterKey) => {
    // Out of the dark first: what comes next is not to be missed.
    const isToBeSeen = desk.podium().isBlank && !doneInTheDark.includes(key.kind);
    if (isToBeSeen) desk.act({ kind: 'close' });
    else answer(key);
  };

  const onKey = (press: KeyboardEvent) => {
    if (isPaused) return;
    const isTyping = desk.podium().digits !== '';
    const key = presenterKeyOf(press, stage.hasLetterKeys(), isTyping);
    if (key === null) return;
    // Escape belongs to the browser and to panels as well.
    if (key.kind !== 'close') press.preventDefault();
    take(key);
  };

  const measure = () => {
    if (isPaused) return;
    const card = document.querySelector('[data-alone] > :is(.card, .opening-slip)');
    // Where travel ends depends on the viewport.
    knownSteps = null;
    stage.setViewport(viewportOf(measureScreen(document, window, card ?? undefined)));
  };

  const visit = (scene: SceneId | null) => {
    if (isPaused) return;
    goTo(scene === null ? (0 as Position) : stage.restOf(scene), 'walk');
    desk.act({ kind: 'go' });
  };

  const obey = (order: Order) => {
    if (isPaused) return;
    if (order.kind === 'do') take({ kind: order.what });
    else if (order.kind === 'place') goTo(order.position as Position, 'follow');
    else if (stage.sceneIds.includes(order.scene)) visit(order.scene);
  };

  const address = followAddress(window, stage.sceneIds, visit);

  delete root.dataset['awaits'];
  root.dataset['presents'] = '';
  window.scrollTo(0, 0);
  showWords(address.scene());
  measure();
  const named = address.scene();
  goTo(named === null ? (0 as Position) : stage.restOf(named), 'walk');

  const sizes = new ResizeObserver(measure);
  for (const id of ['bar', 'axis']) {
    const part = document.getElementById(id);
    if (part !== null) sizes.observe(part);
  }
  const undo = new AbortController();
  const { signal } = undo;
  window.addEventListener('resize', measure, { passive: true, signal });
  window.addEventListener('keydown', onKey, { signal });
  // To readers it is a place on the page.
  const onHash = () => {
    if (window.location.hash === '#opening') visit(null);
  };
  window.addEventListener('hashchange', onHash, { signal });
  const undoOrders = desk.listen(obey);
  const undoMotion = stage.onMotion(() => isPaused || goTo(asked, 'follow'));

  return {
    name: 'present',
    theme: 'lamp',
    goTo: (position) => goTo(position, 'follow'),
    pause: () => {
      isPaused = true;
      travel.arrive();
    },
    resume: (by) => {
      isPaused = false;
      window.scrollTo(0, 0);
      measure();
      if (by === 'visit') visit(address.scene());
    },
    stop: () => {
      travel.stop();
      undo.abort();
      sizes.disconnect();
      address.stop();
      undoMotion();
      undoOrders();
      delete root.dataset['presents'];
    },
  };
};
