import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cardInSight, type PageMeasure, stopsOf } from '../../src/modes/reader/page-layout.ts';
import { viewportOf } from '../../src/modes/screen-layout.ts';
import { follow } from '../../src/scroll/follow.ts';
import { createScrollScale, type SceneStop } from '../../src/scroll/scroll-scale.ts';
import { stepScroll } from '../../src/scroll/step-scroll.ts';
import type { Position } from '../../src/timeline/frame.ts';

const rest = 0.82;

/** Stops at least so many pixels after one another. */
const stopsAfter = (shortestWay: number): fc.Arbitrary<SceneStop[]> =>
  fc
    .array(
      fc.tuple(fc.integer({ min: shortestWay, max: 1500 }), fc.integer({ min: 0, max: 900 })),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    .map((pairs) => {
      let end = 0;
      return pairs.map(([way, tall]) => {
        const land = end + way;
        end = land + tall;
        return { land, leave: end };
      });
    });

const anyStops = stopsAfter(1);

/** Not so close that a step takes two for one: it allows for three pixels of rounding. */
const stopsApart = stopsAfter(4);

describe('createScrollScale', () => {
  it('never falls, and every landing is the scene’s rest', () => {
    fc.assert(
      fc.property(
        anyStops,
        fc.integer({ max: 20_000 }),
        fc.integer({ max: 20_000 }),
        (stops, a, b) => {
          const scale = createScrollScale(stops, rest);
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(scale.positionAt(low)).toBeLessThanOrEqual(scale.positionAt(high));
          stops.forEach(({ land }, index) => {
            expect(scale.positionAt(land)).toBeCloseTo(index + rest);
            expect(scale.scrollTo((index + rest) as Position)).toBe(land);
          });
        },
      ),
    );
  });

  it('leads back from a position to the scroll offset that shows it', () => {
    fc.assert(
      fc.property(anyStops, fc.double({ min: 0, max: 1, noNaN: true }), (stops, share) => {
        const scale = createScrollScale(stops, rest);
        const index = Math.floor(share * (stops.length - 1));
        const position = index + rest * share;
        expect(scale.positionAt(scale.scrollTo(position as Position))).toBeCloseTo(position, 6);
      }),
    );
  });

  it('is at the beginning above the page and on a page without scenes', () => {
    const scale = createScrollScale([{ land: 500, leave: 500 }], rest);
    expect([scale.positionAt(-100), scale.positionAt(Number.NaN), scale.positionAt(0)]).toEqual([
      0, 0, 0,
    ]);
    expect(createScrollScale([], rest).positionAt(300)).toBe(0);
  });
});

/** Every offset at which the reader stands who pages on from `begin` until nothing changes, `begin` first. */
const walkFrom = (stops: readonly SceneStop[], begin: number, forward: boolean): number[] => {
  const walk = [begin];
  // No card is so tall that it takes five steps.
  for (let step = 0; step < 5 * stops.length; step += 1) {
    const scroll = walk.at(-1) ?? begin;
    const next = stepScroll(stops, scroll, forward, 800);
    if (next === null || next === scroll) break;
    walk.push(next);
  }
  return walk;
};

describe('stepScroll', () => {
  const stops: SceneStop[] = [
    { land: 600, leave: 600 },
    { land: 1600, leave: 3000 },
    { land: 4000, leave: 4000 },
  ];
  test.each([
    ['from the opening to the first scene', 0, true, 600],
    ['from between to the next', 700, true, 1600],
    ['from a landing to the next', 600, true, 1600],
    ['from a landing that the browser rounded down', 599.5, true, 1600],
    ['on through a tall card', 1600, true, 2280],
    ['to the end of a tall card', 2700, true, 3000],
    ['from the end of a tall card to the next', 3000, true, 4000],
    ['after the last scene the browser goes on', 4000, true, null],
    ['back from a landing to the one before', 1600, false, 600],
    ['back from below a landing to it', 900, false, 600],
    ['back up through a tall card', 3000, false, 2320],
    ['back to the beginning of a tall card', 1700, false, 1600],
    ['back to the end of a tall card from below it', 3500, false, 3000],
    ['back from the first scene to the opening', 600, false, 0],
    ['back from the opening stays there', 0, false, 0],
  ])('leads %s', (_, scroll, forward, expected) => {
    expect(stepScroll(stops, scroll, forward, 800)).toBe(expected);
  });

  it('walks through every scene, one after another, and back', () => {
    fc.assert(
      fc.property(stopsApart, (apart) => {
        const landings = apart.map(({ land }) => land);
        const visited = (walk: readonly number[]) =>
          walk.filter((scroll) => landings.includes(scroll));
        const forwards = walkFrom(apart, 0, true);
        expect(visited(forwards)).toEqual(landings);
        const backwards = walkFrom(apart, forwards.at(-1) ?? 0, false);
        expect(visited(backwards)).toEqual([...landings].reverse());
        expect(backwards.at(-1)).toBe(0);
      }),
    );
  });
});

describe('follow', () => {
  it('always arrives, exactly, and never overshoots', () => {
    const anywhere = fc.double({ min: -5, max: 65, noNaN: true });
    fc.assert(
      fc.property(
        anywhere,
        anywhere,
        fc.double({ min: 0.004, max: 0.2, noNaN: true }),
        (from, to, seconds) => {
          let position = from as Position;
          for (let step = 0; step < 500 && position !== to; step += 1) {
            const next = follow(position, to as Position, seconds);
            expect(Math.abs(to - next)).toBeLessThanOrEqual(Math.abs(to - position));
            position = next;
          }
          // Not toBe: it tells 0 from -0.
          expect(position === to).toBe(true);
        },
      ),
    );
  });
});

describe('the layout of the page', () => {
  const laptop: PageMeasure = {
    width: 1440,
    height: 900,
    bar: 68,
    foot: 56,
    noteLine: 28,
    column: { left: 48, right: 480 },
    cards: [
      { top: 1200, height: 400, unfolded: 0 },
      { top: 2600, height: 1400, unfolded: 0 },
    ],
  };
  const phone: PageMeasure = {
    width: 390,
    height: 844,
    bar: 56,
    foot: 0,
    noteLine: 28,
    column: { left: 12, right: 378 },
    cards: [
      { top: 1200, height: 300, unfolded: 0 },
      { top: 2600, height: 700, unfolded: 0 },
    ],
  };

  it('leaves the map the space beside the column, and on a phone above the fold', () => {
    expect(viewportOf(laptop).padding).toEqual({ top: 68, right: 0, bottom: 84, left: 504 });
    expect(viewportOf(phone).padding).toEqual({ top: 56, right: 0, bottom: 422, left: 0 });
  });

  it('puts the map above the cards of a tablet, where a column would leave half of the width', () => {
    const tablet = { ...laptop, width: 768, height: 1024 };
    expect(viewportOf(tablet).padding).toEqual({ top: 68, right: 0, bottom: 512, left: 0 });
  });

  it('lands a card in the middle beside the map, a tall one at its beginning', () => {
    expect(stopsOf(laptop)).toEqual([
      { land: 1200 - (68 + 844 - 400) / 2, leave: 1200 - (68 + 844 - 400) / 2 },
      { land: 2600 - 92, leave: 2600 + 1400 - 832 },
    ]);
  });

  it('lands a card where it was when its record is unfolded, and reads it further', () => {
    const [card] = stopsOf(laptop);
    const unfolded = laptop.cards.map((one) => ({
      ...one,
      height: one.height + 700,
      unfolded: 700,
    }));
    const [longer] = stopsOf({ ...laptop, cards: unfolded });
    expect(longer?.land).toBe(card?.land);
    expect(longer?.leave).toBe(1200 + 1100 - 832);
  });

  it('tells the uppermost card in sight, which stays where it is when the layout changes', () => {
    expect(cardInSight(laptop, 0)).toBe(0);
    expect(cardInSight(laptop, 1500)).toBe(0);
    expect(cardInSight(laptop, 1532)).toBe(1);
    expect(cardInSight(laptop, 9000)).toBe(1);
    expect(cardInSight({ ...laptop, cards: [] }, 0)).toBe(0);
  });

  it('lands a card at the foot of a phone, a tall one below the line of notes at the fold', () => {
    expect(stopsOf(phone)).toEqual([
      { land: 1200 + 300 - 832, leave: 1200 + 300 - 832 },
      { land: 2600 - 450, leave: 2600 + 700 - 832 },
    ]);
  });
});
