import type { StoreApi } from 'zustand';
import type { SceneId } from '../../story/story.ts';
import type { Position } from '../../timeline/frame.ts';
import { restBegins } from '../../timeline/phases.ts';
import { heightOf, measureScreen } from '../measure-screen.ts';
import { viewportOf } from '../screen-layout.ts';
import { tellAlone } from '../tell-alone.ts';
import { createTravel } from '../travel.ts';
import { walkBetween } from '../walk.ts';
import { driftAt, driftPause } from './drift.ts';
import { followBuilds } from './follow-builds.ts';
import { followCorner } from './follow-corner.ts';
import { followFaults } from './follow-faults.ts';
import { followSwipes } from './follow-swipes.ts';
import { followTouch } from './follow-touch.ts';
import { remedyFor } from './heal.ts';
import { isHeartbeatAsked, sendHeartbeat } from './heartbeat.ts';
import { patienceOf } from './idle.ts';
import { keepInside } from './keep-inside.ts';
import { isAsleep, type Kiosk, type KioskAction, kioskAfter } from './kiosk.ts';
import type { KioskMode, KioskStage, Way } from './kiosk-stage.ts';
import { playAttract } from './play-attract.ts';

/** Milliseconds between two looks at the clock. */
const clockPause = 250;

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
};

const restOf = (scene: number): Position => (scene + restBegins) as Position;

/** A touch screen that nobody minds, as the source of positions. */
export const startKiosk = (
  window: Window & typeof globalThis,
  stage: KioskStage,
  kiosk: StoreApi<Kiosk>,
): KioskMode => {
  const { document, performance } = window;
  const root = document.documentElement;
  const patience = patienceOf(window.location.search);
  const travel = createTravel(window, stage);
  let endAttract: (() => void) | null = null;
  let faultBefore: number | null = null;
  let isCounted = false;

  const measure = () => {
    // What lies over the map there is measured by the atlas itself.
    if (kiosk.getState().screen === 'atlas') return;
    const card = document.querySelector('[data-alone] > .card, .kiosk-title');
    const screen = measureScreen(document, window, card ?? undefined);
    const bar = heightOf(document.querySelector('.kiosk-date'));
    const foot = heightOf(document.querySelector('.kiosk-foot'));
    stage.setViewport(viewportOf({ ...screen, bar, foot }));
  };

  const showWords = (scene: SceneId | undefined) => {
    const section = scene === undefined ? null : document.getElementById(scene);
    tellAlone(document, section);
    for (const opened of section?.querySelectorAll('details[open]') ?? []) {
      opened.removeAttribute('open');
    }
  };

  const goTo = (to: Position) => {
    const way = stage.motion() === 'full' ? walkBetween(travel.shown(), to) : null;
    if (way === null) travel.leap(to);
    else travel.walk(way);
  };

  const leaveAttract = () => {
    endAttract?.();
    endAttract = null;
  };

  const isUnvisited = () => kiosk.getState().screen === 'attract';

  /** Only while nobody is there. */
  const reloadWorn = () => {
    if (isUnvisited() && stage.isWorn()) stage.reload(isUnvisited);
  };

  const attract = () => {
    leaveAttract();
    stage.tell('attract');
    const scenes = stage.sceneIds().length;
    const fade = (isDark: boolean) => root.toggleAttribute('data-dark', isDark);
    const { motion } = stage;
    endAttract = playAttract(window, { scenes, travel, motion, fade, onRound: reloadWorn });
  };

  /** Shows a screen from its beginning; the choice lies over whatever played. */
  const enter = ({ screen, scene, cut }: Kiosk) => {
    delete root.dataset['awaits'];
    if (screen !== 'story') showWords(undefined);
    if (screen === 'story') {
      leaveAttract();
      stage.tell(cut);
      travel.leap(0 as Position);
      showWords(stage.sceneIds()[scene]);
      goTo(restOf(scene));
    } else if (screen === 'attract' || endAttract === null) {
      attract();
    }
    measure();
  };

  const changeScreen = (before: Kiosk, next: Kiosk) => {
    root.dataset['kiosk'] = next.screen;
    if (next.screen === 'atlas') {
      travel.stop();
      stage.openAtlas();
    } else if (before.screen === 'atlas' && next.screen === 'story') {
      stage.closeAtlas();
      measure();
      goTo(restOf(next.scene));
    } else {
      if (before.screen === 'story' || next.screen === 'attract') stage.forget();
      enter(next);
    }
  };

  /** Once for each visitor, however often they start over. */
  const countVisit = ({ screen }: Kiosk) => {
    if (screen === 'story' && !isCounted) stage.tally.count('visits');
    isCounted = screen !== 'attract' && (isCounted || screen === 'story');
  };

  const act = (action: KioskAction) => {
    const before = kiosk.getState();
    const next = kioskAfter(before, action, patience);
    if (next === before) return;
    kiosk.setState(next, true);
    countVisit(next);
    if (next.screen !== before.screen) {
      changeScreen(before, next);
      if (next.screen === 'attract') {
        stage.tally.count('resets');
        reloadWorn();
      }
    } else if (next.scene !== before.scene) {
      showWords(stage.sceneIds()[next.scene]);
      goTo(restOf(next.scene));
    }
  };

  const go = (scene: number) => {
    const last = stage.sceneIds().length - 1;
    act({ kind: 'go', scene: Math.max(0, Math.min(last, scene)) });
  };

  const step = (way: Way) => go(kiosk.getState().scene + (way === 'next' ? 1 : -1));

  /** The same scene again, from nothing. */
  const again = () => {
    const now = kiosk.getState();
    stage.renew();
    if (now.screen === 'story') {
      travel.leap(restOf(now.scene));
      showWords(stage.sceneIds()[now.scene]);
    } else if (now.screen !== 'atlas') {
      attract();
    }
    measure();
  };

  const mend = (fault: string) => {
    stage.tally.fault(fault);
    const at = performance.now();
    const remedy = remedyFor(faultBefore, at);
    faultBefore = at;
    if (remedy === 'reload') stage.reload();
    else again();
  };

  const drift = () => {
    const { x, y } = driftAt(performance.now());
    root.style.setProperty('--drift-x', `${x.toFixed(1)}px`);
    root.style.setProperty('--drift-y', `${y.toFixed(1)}px`);
  };

  const askStaff = async () => {
    if ((await stage.staffCode()) !== null) act({ kind: 'staff', is: 'asked' });
  };

  // Before the listener that keeps a touch that wakes from all others.
  const undoCorner = followCorner(window, () => askStaff().catch(console.error));
  const undoTouch = followTouch(window, {
    isAsleep: () => isAsleep(kiosk.getState()),
    onTouch: () => act({ kind: 'touch', at: performance.now() }),
  });
  const undoInside = keepInside(window);
  const undoSwipes = followSwipes(window, step);
  const undoFaults = followFaults(window, mend);
  const undoHeartbeat = isHeartbeatAsked(window.location.search) ? sendHeartbeat(window) : null;
  const undo = new AbortController();
  const { signal } = undo;
  window.addEventListener('resize', measure, { passive: true, signal });
  const onKey = ({ key }: KeyboardEvent) => {
    const way = ways[key];
    if (way !== undefined) step(way);
  };
  window.addEventListener('keydown', onKey, { signal });
  const clock = window.setInterval(() => act({ kind: 'time', at: performance.now() }), clockPause);
  const drifting = window.setInterval(drift, driftPause);
  const undoBuilds = followBuilds(window, {
    own: root.dataset['build'] ?? null,
    isWanted: isUnvisited,
    comes: stage.keepNewest,
    onNews: () => stage.reload(isUnvisited),
  });
  const undoMotion = stage.onMotion(again);

  window.scrollTo(0, 0);
  drift();
  root.dataset['kiosk'] = kiosk.getState().screen;
  enter(kiosk.getState());

  return {
    name: 'kiosk',
    theme: 'lamp',
    act,
    step,
    measure,
    mend: (fault) => mend(fault.message),
    goTo: (position) => {
      act({ kind: 'return' });
      if (kiosk.getState().screen === 'story') go(Math.floor(position));
      travel.leap(position);
    },
    pause: travel.stop,
    resume: again,
    stop: () => {
      leaveAttract();
      travel.stop();
      window.clearInterval(clock);
      window.clearInterval(drifting);
      const undone = [undoCorner, undoTouch, undoInside, undoSwipes, undoFaults, undoBuilds];
      for (const end of [...undone, undoMotion]) end();
      undoHeartbeat?.();
      undo.abort();
      delete root.dataset['kiosk'];
    },
  };
};
