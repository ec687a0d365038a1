import type { SceneId } from '../../story/story.ts';
import type { Position } from '../../timeline/frame.ts';
import type { Steering } from './line-messages.ts';
import type { Podium, PodiumAction } from './podium.ts';

/** Where the presenter is, and where the next step leads; null where there is none. */
export type Place = { readonly position: Position; readonly next: Position | null };

/** What comes from the speaker's window. */
export type Order =
  | { readonly kind: 'do'; readonly what: Steering }
  | { readonly kind: 'go'; readonly scene: SceneId }
  | { readonly kind: 'place'; readonly position: number };

/** What the presenter does beside the story: read and changed here, shown elsewhere. */
export type PodiumDesk = {
  podium(): Podium;
  act(action: PodiumAction): void;
  openSpeaker(): void;
  /** Asks what came first in a scene and before it, or leaves that question. */
  ask(scene: SceneId | null): void;
  /** Tells the speaker's window. */
  tell(place: Place): void;
  /** Calls back with what the speaker's window orders. Returns the undo. */
  listen(take: (order: Order) => void): () => void;
};
