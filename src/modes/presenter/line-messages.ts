import type { EventId, SceneId } from '../../story/story.ts';

/** Where a lesson is, as its own window says it. */
export type LessonState = {
  /** What the lesson tells, in its order. */
  readonly scenes: readonly SceneId[];
  /** The position that was asked for last, and the one that the next step leads to; null where there is none. */
  readonly position: number;
  readonly next: number | null;
  readonly isBlank: boolean;
  /** The position whose picture the class goes on seeing; null where it sees what was asked for. */
  readonly held: number | null;
  /** What the class puts in order, as it came; how many of them it has been told. */
  readonly order: readonly EventId[];
  readonly revealed: number;
  /** When the lesson began: milliseconds since 1970. */
  readonly began: number;
};

const steerings = [
  'next',
  'previous',
  'first',
  'last',
  'blank',
  'freeze',
  'order',
  'reveal',
] as const;

/** What the speaker's window may ask for by one press. */
export type Steering = (typeof steerings)[number];

/** What the window of the lesson and the speaker's window say to each other. */
export type LineMessage =
  /** By the lesson: where it is; that it opens, and asks where it was; that it goes. */
  | { readonly kind: 'state'; readonly state: LessonState }
  | { readonly kind: 'seek' | 'bye' }
  /** By the speaker's window: that it opens, and asks where the lesson is; where the lesson was. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'was'; readonly state: LessonState }
  /** By the speaker's window: what is to be done. */
  | { readonly kind: 'do'; readonly what: Steering }
  | { readonly kind: 'go'; readonly scene: SceneId }
  /** The time is counted from now on. */
  | { readonly kind: 'begin' };

/** No story has more scenes, and none a longer name for one. */
const most = { scenes: 1000, letters: 100 } as const;

const isId = (value: unknown): value is SceneId | EventId =>
  typeof value === 'string' && value !== '' && value.length <= most.letters;

const isPosition = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= most.scenes;

const isPositionOrNone = (value: unknown): value is number | null =>
  value === null || isPosition(value);

/** Milliseconds since 1970, as far as dates go. */
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 8.64e15;

type Unknowns = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknowns => typeof value === 'object' && value !== null;

const readState = (value: unknown): LessonState | null => {
  if (!isRecord(value)) return null;
  const { scenes, position, next, isBlank, held, order, revealed, began } = value;
  if (!Array.isArray(scenes) || scenes.length === 0 || scenes.length > most.scenes) return null;
  if (!scenes.every(isId) || !isPosition(position)) return null;
  if (!isPositionOrNone(next) || !isPositionOrNone(held)) return null;
  if (!Array.isArray(order) || order.length > most.scenes || !order.every(isId)) return null;
  if (!isPosition(revealed)) return null;
  if (typeof isBlank !== 'boolean' || !isTime(began)) return null;
  return { scenes, position, next, isBlank, held, order, revealed, began };
};

/** A message as it came; null for anything that is none. */
export const readLineMessage = (data: unknown): LineMessage | null => {
  if (!isRecord(data)) return null;
  const { kind } = data;
  switch (kind) {
    case 'seek':
    case 'bye':
    case 'ask':
    case 'begin':
      return { kind };
    case 'state':
    case 'was': {
      const state = readState(data['state']);
      return state === null ? null : { kind, state };
    }
    case 'do': {
      const what = steerings.find((one) => one === data['what']);
      return what === undefined ? null : { kind, what };
    }
    case 'go': {
      const scene = data['scene'];
      return isId(scene) ? { kind, scene } : null;
    }
    default:
      return null;
  }
};
