import type { PlaceKind } from '../story/story.ts';
import type { GroundNameKind } from './ground-names.ts';
import type { WayKind } from './plan-ways.ts';

/** `sans` names what the story speaks of, `area` lands and waters; see font-families.ts. */
export type FontFamily = 'sans' | 'area';

/** How a name is written, by whatever writes it. */
export type Lettering = {
  readonly family: FontFamily;
  /** In rem. */
  readonly size: number;
  readonly weight: 400 | 500;
  readonly isItalic: boolean;
  /** Between letters, in em. */
  readonly spacing: number;
  readonly isUpperCase: boolean;
  readonly ink: 'ink' | 'faint' | 'waterInk' | 'now';
  readonly hasHalo: boolean;
  /** In heights of the letters. */
  readonly lineHeight: number;
  /** The longest line in em; null where a name stands on one. */
  readonly longest: number | null;
  /** CSS pixels left and right. */
  readonly padding: number;
};

const plain: Lettering = {
  family: 'sans',
  size: 0.8125,
  weight: 400,
  isItalic: false,
  spacing: 0,
  isUpperCase: false,
  ink: 'ink',
  hasHalo: true,
  lineHeight: 1.15,
  longest: 11,
  padding: 2,
};

/** How a place of the scene is named. */
export const nameLettering = (kind: PlaceKind, isEmphasised: boolean): Lettering => {
  const isArea = kind === 'country' || kind === 'region';
  const usual: Lettering = isArea
    ? { ...plain, family: 'area', size: 0.75, spacing: 0.22, isUpperCase: true, ink: 'faint' }
    : { ...plain, size: kind === 'site' ? 0.75 : plain.size };
  if (!isEmphasised) return usual;
  return kind === 'country'
    ? { ...usual, weight: 500, size: 0.9375, ink: 'ink' }
    : { ...usual, weight: 500, size: 1 };
};

/** A town's own name below the name of a scene. */
export const localLettering: Lettering = { ...plain, ink: 'faint' };

/** The date of an event beside its mark. */
export const dateLettering: Lettering = {
  ...plain,
  size: 0.75,
  weight: 500,
  ink: 'now',
  longest: null,
};

/** What is said on the stage of a plan. */
export const planNoteLettering: Lettering = {
  ...plain,
  size: 0.75,
  ink: 'faint',
  hasHalo: false,
  lineHeight: 1.3,
  longest: null,
  padding: 0,
};

const ground: Lettering = {
  ...plain,
  size: 0.6875,
  ink: 'faint',
  lineHeight: 1.2,
  longest: 13,
  padding: 3,
};

const waters = { family: 'area', isItalic: true, ink: 'waterInk', hasHalo: false } as const;

const groundLetterings: Readonly<Record<GroundNameKind, Lettering>> = {
  territory: { ...ground, family: 'area', spacing: 0.2, isUpperCase: true },
  republic: { ...ground, family: 'area', size: 0.625, spacing: 0.14, isUpperCase: true },
  district: { ...ground, family: 'area', size: 0.875, spacing: 0.3, isUpperCase: true },
  town: { ...ground, spacing: 0.01, longest: null },
  region: { ...ground, family: 'area', isItalic: true, spacing: 0.16 },
  river: {
    ...ground,
    ...waters,
    spacing: 0.04,
    lineHeight: 1.1,
    longest: null,
    padding: 0,
  },
  water: { ...ground, ...waters, size: 0.75, spacing: 0.04 },
  nature: { ...ground, family: 'area', isItalic: true },
  square: { ...ground, weight: 500 },
  building: ground,
};

/**
 * The light rim of letters that lie on the map, by the stroke that draws it: half of it is outside of the letters. As
 * wide in CSS pixels as 3 are beside the usual letters of 16, and not by the size of its own: small names need it most.
 */
export const haloOf = (line: {
  readonly fontSize: number;
  readonly lettering: Lettering;
}): { readonly width: number; readonly opacity: number } => ({
  width: (3 / 16) * (line.fontSize / line.lettering.size),
  opacity: 0.85,
});

export const groundLettering = (kind: GroundNameKind, rank?: number): Lettering => {
  const usual = groundLetterings[kind];
  return kind === 'town' && rank !== undefined && rank <= 2
    ? { ...usual, size: 0.75, weight: 500 }
    : usual;
};

/** Its own name below a name of the ground, smaller by this. */
export const groundLocalShare = 0.95;

/** How the name of a way is written. */
export const wayLettering = (kind: WayKind): Lettering => {
  const way: Lettering = {
    ...plain,
    size: 0.6875,
    weight: 500,
    lineHeight: 1.1,
    longest: null,
    padding: 0,
  };
  switch (kind) {
    case 'river':
    case 'stream':
      return { ...way, ...waters, size: 0.875, spacing: 0.16 };
    case 'street':
    case 'bridge':
      return { ...way, weight: 400, ink: 'faint' };
    case 'avenue':
      return way;
  }
};
