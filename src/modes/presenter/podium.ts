import type { WhichFirst } from '../../timeline/which-first.ts';
import { nothingWithheld, type Withheld, type Withholdable } from '../../timeline/withheld.ts';

/** What lies over the picture while somebody presents. */
export type PodiumPanel = 'scenes' | 'help' | 'lesson' | 'questions' | 'ask' | 'blocked';

/** What the presenter does beside the story; no part of the position. */
export type Podium = {
  readonly panel: PodiumPanel | null;
  /** The screen is black. */
  readonly isBlank: boolean;
  /** The class goes on seeing the picture that it sees, wherever the steps lead. */
  readonly isFrozen: boolean;
  /** All but a circle around the pointer is dimmed. */
  readonly isSpotlit: boolean;
  /** The card shows its text too, and not its date, its heading and its line alone. */
  readonly hasText: boolean;
  /** What the class is to find out. */
  readonly withheld: Withheld;
  /** The events that the class puts in order; `none` where the scene has no two to ask for. */
  readonly question: WhichFirst | 'none' | null;
  /** The number of a scene, as far as it is typed. */
  readonly digits: string;
};

export type PodiumAction =
  | { readonly kind: 'blank' | 'freeze' | 'spotlight' | 'text' | 'close' }
  /** Keeps something back, or gives all of it back. */
  | { readonly kind: 'withhold'; readonly what: Withholdable }
  /** Shows one more of what is kept back; all of it. */
  | { readonly kind: 'reveal' | 'reveal-all' }
  /** Asks what came first, or leaves that question. */
  | { readonly kind: 'question'; readonly question: WhichFirst | null }
  /** Another scene is told: nothing of it has been shown yet. */
  | { readonly kind: 'scene' }
  | { readonly kind: 'open'; readonly panel: PodiumPanel }
  | { readonly kind: 'digit'; readonly digit: string }
  /** Anything that goes somewhere. */
  | { readonly kind: 'go' };

export const atTheBeginning: Podium = {
  panel: null,
  isBlank: false,
  isFrozen: false,
  isSpotlit: false,
  hasText: false,
  withheld: nothingWithheld,
  question: null,
  digits: '',
};

/** No story has so many scenes that more digits meant one. */
const mostDigits = 3;

const withheldOf = (kinds: readonly Withholdable[]): Withheld =>
  kinds.length === 0 ? nothingWithheld : { kinds, revealed: 0 };

const withoutQuestion = (podium: Podium): Podium =>
  podium.question === null ? podium : { ...podium, question: null, withheld: nothingWithheld };

/** Dates are what is asked for. */
const asking = (podium: Podium, question: WhichFirst | null): Podium => ({
  ...podium,
  panel: null,
  question: question ?? 'none',
  withheld: withheldOf(question === null ? [] : ['dates']),
});

const countAsked = ({ question }: Podium): number =>
  question === null || question === 'none' ? 0 : question.inOrder.length;

/** One more is shown; after the last answer the question is over. */
const revealing = (podium: Podium): Podium => {
  const { withheld, question } = podium;
  if (question !== null && withheld.revealed >= countAsked(podium)) return withoutQuestion(podium);
  if (withheld === nothingWithheld) return podium;
  return { ...podium, withheld: { ...withheld, revealed: withheld.revealed + 1 } };
};

/** What the podium is after an action. Whatever is done, a number that was begun is forgotten, but for another digit. */
export const podiumAfter = (podium: Podium, action: PodiumAction): Podium => {
  const rest = { ...podium, digits: '' };
  switch (action.kind) {
    case 'blank':
      return { ...rest, isBlank: !podium.isBlank };
    case 'freeze':
      return { ...rest, isFrozen: !podium.isFrozen };
    case 'spotlight':
      return { ...rest, isSpotlit: !podium.isSpotlit };
    case 'text':
      return { ...rest, hasText: !podium.hasText };
    case 'question':
      return podium.question === null ? asking(rest, action.question) : withoutQuestion(rest);
    case 'withhold': {
      const { kinds } = withoutQuestion(podium).withheld;
      const isKept = kinds.includes(action.what);
      const left = kinds.filter((kind) => kind !== action.what);
      return {
        ...rest,
        question: null,
        withheld: withheldOf(isKept ? left : [...left, action.what]),
      };
    }
    case 'reveal':
      return revealing(rest);
    case 'reveal-all':
      return { ...rest, question: null, withheld: nothingWithheld };
    case 'scene':
      if (podium.question !== null) return withoutQuestion(podium);
      return podium.withheld.revealed === 0
        ? podium
        : { ...podium, withheld: withheldOf(podium.withheld.kinds) };
    case 'open':
      return { ...rest, panel: podium.panel === action.panel ? null : action.panel };
    case 'digit':
      return { ...podium, digits: `${podium.digits}${action.digit}`.slice(-mostDigits) };
    case 'go':
    case 'close':
      return { ...withoutQuestion(rest), panel: null, isBlank: false };
  }
};

/** The number that was typed; null for none. */
export const numberTyped = ({ digits }: Podium): number | null =>
  digits === '' ? null : Number(digits);
