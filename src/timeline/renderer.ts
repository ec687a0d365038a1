import type { EventId, PlaceId, RouteId } from '../story/story.ts';
import type { Camera, Frame, FrameEvent, Viewport } from './frame.ts';

/**
 * What stands on the stage, read back from the renderer itself; every list in the order of its ids.
 * Pixels are CSS pixels of the stage.
 */
export type Drawn = {
  readonly camera: Camera;
  readonly events: readonly {
    readonly id: EventId;
    readonly phase: FrameEvent['phase'];
    readonly x: number;
    readonly y: number;
  }[];
  readonly past: number;
  readonly routes: readonly {
    readonly id: RouteId;
    readonly progress: number;
    /** The drawn part, as pixels. */
    readonly points: readonly (readonly [number, number])[];
  }[];
  readonly epoch: string;
  readonly labels: readonly {
    readonly id: PlaceId;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
};

/** What stands in the picture besides, read back from the renderer itself. */
export type InSight = {
  /** Camps and ranks of borders, as the ground names them. */
  readonly camps: readonly string[];
  readonly borders: readonly string[];
  /** Whether a circle shows how loosely a place is known. */
  readonly loosePlace: boolean;
};

export const nothingInSight: InSight = { camps: [], borders: [], loosePlace: false };

/**
 * What a renderer has to do without: the ground, a part of it (a finer level, waters, names, the plan of a
 * city), the graphics context that it had, or the machinery
 * that completes a picture. Whoever owns the page says so in words.
 */
export type Loss = 'ground' | 'ground-part' | 'context' | 'engine';

/** Shows Frames. Owns no story state: after any loss the last Frame is drawn again from nothing. */
export type Renderer = {
  readonly name: string;
  /** Shows the frame as soon as possible; a newer frame replaces an older one not yet shown. */
  draw(frame: Frame): void;
  resize(viewport: Viewport): void;
  /** Null until something has been drawn, and while the picture is lost. */
  drawn(): Drawn | null;
  /** What a key has to explain beside the Frame's own parts. */
  inSight(): InSight;
  /**
   * Calls back with true each time the picture has caught up with the last frame, and with false where it is lost
   * until it is drawn again. Returns the undo.
   */
  onSettled(listener: (isSettled: boolean) => void): () => void;
  remove(): void;
};
