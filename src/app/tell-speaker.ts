import type { StoreApi } from 'zustand/vanilla';
import type { Order, Place } from '../modes/presenter/desk.ts';
import type { LineMessage } from '../modes/presenter/line-messages.ts';
import type { Podium } from '../modes/presenter/podium.ts';
import type { SceneId } from '../story/story.ts';
import { joinLine } from './lesson-line.ts';

/** The end of the line in the window of the lesson. */
export type SpeakerLine = {
  tell(place: Place): void;
  /** Calls back with what the speaker's window orders. Returns the undo. */
  listen(take: (order: Order) => void): () => void;
};

/**
 * Tells the speaker's window where the lesson is, and hears what it orders. A lesson that opens anew asks it for
 * the time that has passed, and, where its own address names no scene, for the place.
 */
export const tellSpeaker = (
  window: Window,
  scenes: readonly SceneId[],
  podium: StoreApi<Podium>,
): SpeakerLine => {
  const listeners = new Set<(order: Order) => void>();
  let place: Place | null = null;
  let held: number | null = null;
  let began = Date.now();
  let isNew = true;
  const hasPlace = window.location.hash !== '';

  const say = () => {
    if (place === null) return;
    const { isBlank, isFrozen, question, withheld } = podium.getState();
    held = isFrozen ? (held ?? place.position) : null;
    const order = question === null || question === 'none' ? [] : question.inOrder;
    const { revealed } = withheld;
    const state = { scenes, ...place, isBlank, held, order, revealed, began };
    line.say({ kind: 'state', state });
  };

  const order = (next: Order) => {
    for (const take of listeners) take(next);
  };

  const hear = (message: LineMessage) => {
    switch (message.kind) {
      case 'ask':
        return say();
      case 'begin':
        began = Date.now();
        return say();
      case 'was': {
        if (!isNew) return undefined;
        isNew = false;
        began = message.state.began;
        const isSame = message.state.scenes.join() === scenes.join();
        if (isSame && !hasPlace) order({ kind: 'place', position: message.state.position });
        return say();
      }
      case 'do':
      case 'go':
        return order(message);
      default:
        return undefined;
    }
  };

  const line = joinLine(window, hear);
  line.say({ kind: 'seek' });
  podium.subscribe(say);
  window.addEventListener('pagehide', () => line.say({ kind: 'bye' }));
  window.addEventListener('pageshow', say);

  return {
    tell: (next) => {
      place = next;
      say();
    },
    listen: (take) => {
      listeners.add(take);
      return () => listeners.delete(take);
    },
  };
};
