import type { Inks } from '../theme/tokens.ts';
import type { Point } from './box.ts';
import type { PlannedPicture } from './plan-picture.ts';
import type { SetText } from './set-text.ts';
import type { Texts } from './texts.ts';
import type { View } from './view.ts';
import { hasDot } from './wording.ts';

/** A disc with a rim that stands for a town. Diameters in CSS pixels, the larger with the rim. */
export type Dot = {
  readonly middle: Point;
  readonly inner: number;
  readonly outer: number;
  readonly fill: keyof Inks & ('faint' | 'halo');
  readonly rim: keyof Inks & ('halo' | 'ink');
};

/** A name with all that is needed to write it down. */
export type SetName = {
  readonly text: SetText;
  /** Of its lines; what is turned is turned about it. */
  readonly middle: Point;
  /** Radians, clockwise. */
  readonly turn: number;
  /** 0 to 1. */
  readonly shown: number;
  readonly dot: Dot | null;
};

const townDot = ({ scale }: View, middle: Point): Dot => ({
  middle,
  inner: 4 * scale,
  outer: 4 * scale + 2,
  fill: 'faint',
  rim: 'halo',
});

const placeDot = ({ scale }: View, middle: Point): Dot => ({
  middle,
  inner: 4.2 * scale,
  outer: 7 * scale,
  fill: 'halo',
  rim: 'ink',
});

const radians = Math.PI / 180;

/** The names that lie on the ground, below all lines. */
export const groundLetters = (
  { wayNames, groundNames }: Pick<PlannedPicture, 'wayNames' | 'groundNames'>,
  view: View,
  texts: Texts,
): readonly SetName[] => [
  ...wayNames.map((name) => ({
    text: texts.way(name),
    middle: name.seat.middle,
    turn: name.seat.turn,
    shown: 1,
    dot: null,
  })),
  ...groundNames.map(({ name, box, point, turn, shown }) => ({
    text: texts.ground(name),
    middle: [box.x + box.width / 2, box.y + box.height / 2] as const,
    turn: turn * radians,
    shown,
    dot: name.kind === 'town' ? townDot(view, point) : null,
  })),
];

/** The names and the dates that the scene speaks, above all lines. */
export const sceneLetters = (
  { names, dates }: Pick<PlannedPicture, 'names' | 'dates'>,
  view: View,
  texts: Texts,
): readonly SetName[] => [
  ...names.flatMap((name) => {
    const { place, box, point, shown } = name;
    if (box === null) return [];
    const text = texts.scene(name);
    return {
      text,
      middle: [box.x + box.width / 2, box.y + text.size.height / 2] as const,
      turn: 0,
      shown,
      dot: hasDot(place.kind) ? placeDot(view, point) : null,
    };
  }),
  ...dates.map((date) => {
    const { box, shown } = date;
    const text = texts.date(date);
    return {
      text,
      middle: [box.x + box.width / 2, box.y + text.size.height / 2] as const,
      turn: 0,
      shown,
      dot: null,
    };
  }),
];
