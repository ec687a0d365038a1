import type { PlaceKind } from '../story/story.ts';

/** The room that letters take, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** How a place is written: its name, its own name below it, and whether the picture is about it. */
export type Wording = {
  readonly text: string;
  readonly local: string | null;
  readonly isEmphasised: boolean;
};

/** What a dot can stand for: no countries and regions. */
export const hasDot = (kind: PlaceKind): boolean => kind === 'city' || kind === 'site';
