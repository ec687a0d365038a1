/**
 * What a story is, once checked and compiled: plain, immutable data that JSON can carry.
 * `compile` makes it at build time; the timeline and the renderers read it and never change it.
 */

declare const unit: unique symbol;

/** Days since 1970-01-01 UTC, negative before. A fraction is a time of day on the story's clock. */
export type DayNumber = number & { readonly [unit]: 'days since 1970-01-01' };

/** Days from `begin` up to but not including `end`. */
export type DaySpan = { readonly begin: DayNumber; readonly end: DayNumber };

/** A date as precise as the record: the EDTF string, the days it may cover, and how sure it is. */
export type DateRecord = {
  readonly edtf: string;
  readonly span: DaySpan;
  /** The coarsest unit that the record names at either end. */
  readonly precision: 'day' | 'month' | 'year';
  /** False where EDTF marks any part as approximate (~) or uncertain (?). */
  readonly certain: boolean;
};

export type SceneId = string;
export type ChapterId = string;
export type PlaceId = string;
export type EventId = string;
export type RouteId = string;
export type SourceId = string;

export const categories = [
  'power',
  'revolt',
  'repression',
  'culture',
  'diplomacy',
  'military',
  'economy',
  'ideology',
] as const;
export type Category = (typeof categories)[number];

export const placeKinds = ['city', 'site', 'region', 'country'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const routeKinds = [
  'leader-flight',
  'troops',
  'document',
  'idea',
  'exile',
  'delegation',
  'amnesty',
  'march',
] as const;
export type RouteKind = (typeof routeKinds)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** How wide a shot is: it bounds the zoom where the places alone would leave it open. */
export const scales = ['globe', 'continent', 'country', 'city'] as const;
export type Scale = (typeof scales)[number];

/** How an event outside its scene's span is meant: told as what led here, or as what came of it. */
export const roles = ['now', 'background', 'outlook'] as const;
export type Role = (typeof roles)[number];

/** One name of a place in one language, for the days it bore that name. */
export type PlaceName = {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** The place's own name in its own script, in contrast to a reader's exonym. */
  readonly local: boolean;
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
};

export type Place = {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly lng: number;
  readonly lat: number;
  /** Radius of uncertainty in metres; for countries and regions, how far a label may wander. */
  readonly precision: number;
  readonly parent: PlaceId | null;
  readonly names: readonly PlaceName[];
};

export type StoryEvent = {
  readonly id: EventId;
  readonly title: string;
  readonly date: DateRecord;
  readonly place: PlaceId;
  readonly otherPlaces: readonly PlaceId[];
  readonly category: Category;
  readonly confidence: Confidence;
};

/**
 * A movement along one or more lines; schematic, never claimed. The first line begins at `from`, the
 * others there or at a place in `to`.
 */
export type Route = {
  readonly id: RouteId;
  readonly kind: RouteKind;
  readonly title: string;
  readonly date: DateRecord;
  readonly confidence: Confidence;
  /** The record says that it was stopped where its lines end. */
  readonly halted: boolean;
  readonly from: PlaceId;
  readonly to: readonly PlaceId[];
  /** Lines of [lng, lat]; longitudes run on past ±180 instead of jumping. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
};

/** What the camera is to show, not where it stands: the timeline fits it to the viewport. */
export type Shot = {
  readonly places: readonly PlaceId[];
  /** West, south, east, north in degrees; east may exceed 180 to cross the antimeridian. */
  readonly extent: readonly [number, number, number, number] | null;
  readonly scale: Scale;
  /** Degrees, 0 (straight down) to 60. */
  readonly pitch: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
};

export type SceneEvent = { readonly id: EventId; readonly as: Role };

/** The part of the route drawn in this scene, as shares of its length. */
export type SceneRoute = { readonly id: RouteId; readonly from: number; readonly to: number };

export type Scene = {
  readonly id: SceneId;
  /** Index into `Story.chapters`. */
  readonly chapter: number;
  readonly heading: string;
  readonly date: DateRecord;
  /** `cut`: the picture goes dark and comes back elsewhere, instead of travelling. */
  readonly arrival: 'travel' | 'cut';
  /** The camera passes through them while the scene plays and rests on the last. */
  readonly shots: readonly [Shot, ...Shot[]];
  /** Places of its events that the resting picture leaves out on purpose. */
  readonly offStage: readonly PlaceId[];
  readonly events: readonly SceneEvent[];
  readonly routes: readonly SceneRoute[];
};

export type Chapter = {
  readonly id: ChapterId;
  readonly title: string;
  readonly date: DateRecord;
  /** Index of its first scene, and of the first scene after it. */
  readonly begin: number;
  readonly end: number;
};

/** How much of the story is told: all of it, or the scenes of the short cut. */
export type Cut = 'whole' | 'short';

export type Story = {
  readonly title: string;
  readonly language: string;
  /** The picture before the first scene. */
  readonly opening: Shot;
  readonly chapters: readonly Chapter[];
  readonly scenes: readonly Scene[];
  /** Sorted by the day they begin, then by id. */
  readonly events: readonly StoryEvent[];
  readonly places: Readonly<Record<PlaceId, Place>>;
  readonly routes: Readonly<Record<RouteId, Route>>;
  /** The scenes of the three-minute version, in story order. */
  readonly shortCut: readonly SceneId[];
  /** The scenes that a kiosk plays while nobody is there, in story order. */
  readonly attract: readonly SceneId[];
};
