import type { Category, DayNumber, EventId, PlaceId, RouteId, SceneId } from '../story/story.ts';
import type { Withheld } from './withheld.ts';

declare const unit: unique symbol;

/** A place in the story. Scene i owns [i, i + 1): travel in, play, rest. Any finite number is valid. */
export type Position = number & { readonly [unit]: 'position in the story' };

/** The stage in CSS pixels, and how much of each side the page covers. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
};

/**
 * Where the camera stands. `lng` and `lat` (degrees) are at the middle of the free part of the
 * viewport. `zoom` counts doublings of a world 512 CSS pixels wide, as MapLibre does.
 */
export type Camera = {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
};

/**
 * An event that the story speaks of. `presence` is 0 (not drawn yet, or no longer) to 1 (fully there);
 * `arriving` and `leaving` say which way it goes as the position grows.
 */
export type FrameEvent = {
  readonly id: EventId;
  readonly phase: 'arriving' | 'now' | 'leaving';
  readonly presence: number;
};

/** A movement drawn from its beginning to `progress` (a share of its length), at `presence` 0 to 1. */
export type FrameRoute = {
  readonly id: RouteId;
  readonly progress: number;
  readonly presence: number;
};

/** A place whose name belongs to this picture. */
export type FrameLabel = { readonly place: PlaceId; readonly presence: number };

/** A place to which the thread of a life leads, and whether it has led there by the day of the picture. */
export type ThreadStop = { readonly place: PlaceId; readonly begun: boolean };

/** The whole picture as plain data, compared by value. */
export type Frame = {
  /** Null in the atlas, where no scene speaks. */
  readonly scene: SceneId | null;
  /** Index into `Story.chapters`. */
  readonly chapter: number | null;
  /** The story's clock. */
  readonly date: DayNumber;
  readonly camera: Camera;
  readonly events: readonly FrameEvent[];
  /** How many of the story's events, in order of date, have begun. */
  readonly past: number;
  /** Categories that the reader has switched off. */
  readonly hidden: readonly Category[];
  readonly routes: readonly FrameRoute[];
  readonly labels: readonly FrameLabel[];
  /** The day, YYYY-MM-DD, whose borders and names are drawn. */
  readonly epoch: string;
  /** The places that the picture is about. */
  readonly emphasis: readonly PlaceId[];
  /** The same places as lights on the land around them, which cross over while the camera travels. */
  readonly lights: readonly FrameLabel[];
  /** The places of one person's events, in the order of their days; empty where nobody is followed. */
  readonly thread: readonly ThreadStop[];
  /** 0 clear to 1 dark: a cut happens behind it. */
  readonly veil: number;
  /** What a class is to find out; nothing where it is left out. */
  readonly withheld?: Withheld;
};
