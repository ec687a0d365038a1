import type { Inks } from '../theme/tokens.ts';
import type { Box, Point } from './box.ts';
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

/** Lines that begin at the top of a box, around its middle. */
const inBox = (text: SetText, { x, y, width }: Box, shown: number, dot: Dot | null): SetName => ({
  text,
  middle: [x + width / 2, y + text.size.height / 2],
  turn: 0,
  shown,
  dot,
});

/** The names and the dates that the scene speaks, above all lines. */
export const sceneLetters = (
  { names, dates }: Pick<PlannedPicture, 'names' | 'dates'>,
  view: View,
  texts: Texts,
): readonly SetName[] => [
  ...names.flatMap((name) => {
    const { place, box, point, shown } = name;
    const dot = hasDot(place.kind) ? placeDot(view, point) : null;
    return box === null ? [] : inBox(texts.scene(name), box, shown, dot);
  }),
  ...dates.map((date) => inBox(texts.date(date), date.box, date.shown, null)),
];
