import type { Position } from '../timeline/frame.ts';

/** Where one scene's card lies on the page, in CSS pixels of scrolling. */
export type SceneStop = {
  /** The scroll offset at which the card is in its reading place and the scene comes to rest. */
  readonly land: number;
  /** The scroll offset at which the end of the card has been in sight; not before `land`. */
  readonly leave: number;
};

/** A never falling map between scroll offsets and positions. */
export type ScrollScale = {
  positionAt(scroll: number): Position;
  /** The first scroll offset that shows a position. */
  scrollTo(position: Position): number;
};

/** After its card has been read a picture stays for this share of the way to the next landing. */
export const linger = 0.12;

type Knot = { readonly scroll: number; readonly position: number };

const between = (value: number, from: number, to: number, low: number, high: number): number =>
  to > from ? low + ((value - from) / (to - from)) * (high - low) : low;

/**
 * @param stops one for each scene, in order; a landing that lies before the last leave is moved to it.
 * @param restBegins the share of a scene's interval at which it rests.
 */
export const createScrollScale = (stops: readonly SceneStop[], restBegins: number): ScrollScale => {
  const knots: Knot[] = [{ scroll: 0, position: 0 }];
  stops.forEach(({ land, leave }, index) => {
    const last = knots.at(-1)?.scroll ?? 0;
    const landed = Math.max(land, last);
    const left = Math.max(leave, landed);
    const next = stops[index + 1];
    const rested = next === undefined ? left : left + linger * Math.max(0, next.land - left);
    knots.push({ scroll: landed, position: index + restBegins });
    if (next !== undefined) knots.push({ scroll: rested, position: index + 1 });
  });

  const pairAt = (past: (knot: Knot) => boolean): readonly [Knot, Knot] | null => {
    const index = knots.findIndex(past);
    const to = knots[index];
    const from = knots[index - 1];
    return from === undefined || to === undefined ? null : [from, to];
  };

  const ends = { first: knots[0], last: knots.at(-1) };

  return {
    positionAt: (scroll) => {
      if (!(scroll > 0)) return (ends.first?.position ?? 0) as Position;
      const pair = pairAt((knot) => knot.scroll > scroll);
      if (pair === null) return (ends.last?.position ?? 0) as Position;
      const [from, to] = pair;
      return between(scroll, from.scroll, to.scroll, from.position, to.position) as Position;
    },
    scrollTo: (position) => {
      if (!(position > 0)) return 0;
      const pair = pairAt((knot) => knot.position >= position);
      if (pair === null) return ends.last?.scroll ?? 0;
      const [from, to] = pair;
      return between(position, from.position, to.position, from.scroll, to.scroll);
    },
  };
};
