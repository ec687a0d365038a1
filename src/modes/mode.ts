import type { Motion } from '../settings/settings.ts';
import type { EventId, SceneId } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import type { Axis } from '../timeline/axis.ts';
import type { Position, Viewport } from '../timeline/frame.ts';

/** What a mode may ask of the app. Modes hold no story logic: they only move the position. */
export type Stage = {
  /**
   * The position to go to; the playhead follows, or is there at once. What is on the way is passed by: nothing
   * settles there.
   */
  setTarget(position: Position, arrival: 'follow' | 'at-once' | 'on-the-way'): void;
  setViewport(viewport: Viewport): void;
  restOf(scene: SceneId): Position;
  /** The share of a scene's interval, by its index, at which its travel ends and its play begins. */
  playBegins(scene: number): number;
  /** The story as one line. */
  axis(): Axis;
  sceneIds: readonly SceneId[];
  motion(): Motion;
  /** Whether single letters are keys. */
  hasLetterKeys(): boolean;
  /** Shows what the record says of some events, beside an element. */
  tellOf(events: readonly EventId[], beside: HTMLElement): void;
  /** Where the picture stands. */
  readonly element: HTMLElement;
  /** Calls back when the reader has chosen another motion. Returns the undo. */
  onMotion(listener: () => void): () => void;
};

/** A source of positions and a layout. */
export type Mode = {
  readonly name: string;
  /** The theme it is made for, where the reader asks for none; null leaves it to the system. */
  readonly theme: Theme | null;
  /** Brings the story to a position, as if the reader had gone there. */
  goTo(position: Position): void;
  /** Lets page and position be as they are, whatever the reader does, while another mode has the stage. */
  pause(): void;
  /** Has the stage again, at the position where it was left, or, after a visit, at the scene that the address names. */
  resume(by: 'return' | 'visit'): void;
  stop(): void;
};
