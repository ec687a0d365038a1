/** What lies over the picture while somebody presents. */
export type PodiumPanel = 'scenes' | 'help' | 'lesson' | 'questions' | 'blocked';

/** What the presenter does beside the story; no part of the position, and none of the picture. */
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
  /** The number of a scene, as far as it is typed. */
  readonly digits: string;
};

export type PodiumAction =
  | { readonly kind: 'blank' | 'freeze' | 'spotlight' | 'text' | 'close' }
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
  digits: '',
};

/** No story has so many scenes that more digits meant one. */
const mostDigits = 3;

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
    case 'open':
      return { ...rest, panel: podium.panel === action.panel ? null : action.panel };
    case 'digit':
      return { ...podium, digits: `${podium.digits}${action.digit}`.slice(-mostDigits) };
    case 'go':
    case 'close':
      return { ...rest, panel: null, isBlank: false };
  }
};

/** The number that was typed; null for none. */
export const numberTyped = ({ digits }: Podium): number | null =>
  digits === '' ? null : Number(digits);
