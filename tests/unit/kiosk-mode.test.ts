import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedMode } from '../../src/app/asked-mode.ts';
import { waitBefore } from '../../src/app/reload.ts';
import { driftAt, driftPause, widestDrift } from '../../src/modes/kiosk/drift.ts';
import { hasStopped, missedAfter, remedyFor } from '../../src/modes/kiosk/heal.ts';
import { isAsleep, type KioskAction, kioskAfter, unvisited } from '../../src/modes/kiosk/kiosk.ts';
import { loopOf } from '../../src/modes/kiosk/play-attract.ts';
import { swipeOf } from '../../src/modes/kiosk/swipe.ts';
import { restBegins } from '../../src/timeline/phases.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const patience = 90_000;
const outcome = (actions: readonly KioskAction[], kiosk = unvisited) =>
  actions.reduce((now, action) => kioskAfter(now, action, patience), kiosk);

const touch = (at: number): KioskAction => ({ kind: 'touch', at });
const time = (at: number): KioskAction => ({ kind: 'time', at });

describe('the kiosk', () => {
  it('leads from a touch to the choice, and from there to the story', () => {
    expect(outcome([touch(1)]).screen).toBe('choice');
    const chosen = outcome([touch(1), { kind: 'choose', cut: 'short' }]);
    expect(chosen).toMatchObject({ screen: 'story', cut: 'short', scene: 0 });
    expect(outcome([{ kind: 'go', scene: 3 }], chosen).scene).toBe(3);
  });

  it('is exactly where it was after an answer', () => {
    const before = outcome([
      touch(1),
      { kind: 'choose', cut: 'short' },
      { kind: 'go', scene: 4 },
      touch(2),
    ]);
    const asked = outcome([time(90_002)], before);
    expect(asked.secondsLeft).toBe(20);
    expect(isAsleep(asked)).toBe(true);
    expect(outcome([touch(2)], asked)).toEqual(before);
  });

  it('counts the seconds down, once each', () => {
    const asked = outcome([touch(0), time(90_000)]);
    expect(outcome([time(90_250)], asked)).toBe(asked);
    expect(outcome([time(91_000)], asked).secondsLeft).toBe(19);
  });

  it('knows nothing of a visitor who has gone', () => {
    fc.assert(
      fc.property(fc.constantFrom('short' as const, 'whole' as const), fc.nat(60), (cut, scene) => {
        const visit: KioskAction[] = [touch(0), { kind: 'choose', cut }, { kind: 'go', scene }];
        expect(outcome([...visit, time(90_000), time(110_000)])).toEqual(unvisited);
      }),
    );
  });

  it('leads into the atlas and back to the same scene, and nowhere else', () => {
    const story = outcome([touch(1), { kind: 'choose', cut: 'short' }, { kind: 'go', scene: 4 }]);
    const atlas = outcome([{ kind: 'look-around' }], story);
    expect(atlas).toEqual({ ...story, screen: 'atlas' });
    expect(outcome([{ kind: 'go', scene: 5 }, { kind: 'start-over' }], atlas)).toBe(atlas);
    expect(outcome([{ kind: 'return' }], atlas)).toEqual(story);
    expect(outcome([{ kind: 'look-around' }])).toBe(unvisited);
    expect(outcome([{ kind: 'return' }], story)).toBe(story);
    expect(outcome([time(90_001), time(110_001)], atlas)).toEqual(unvisited);
  });

  it('starts over at the choice, with somebody there', () => {
    const over = outcome([
      touch(5),
      { kind: 'choose', cut: 'short' },
      { kind: 'go', scene: 4 },
      { kind: 'start-over' },
    ]);
    expect(over).toEqual({
      ...unvisited,
      screen: 'choice',
      attendance: { kind: 'somebody', since: 5 },
    });
  });

  it('does nothing for buttons that are not there', () => {
    expect(outcome([{ kind: 'choose', cut: 'short' }])).toBe(unvisited);
    expect(outcome([{ kind: 'go', scene: 3 }])).toBe(unvisited);
    expect(outcome([{ kind: 'start-over' }])).toBe(unvisited);
  });
});

describe('a swipe', () => {
  it.each([
    ['to the left turns on', { x: 100, y: 505 }, 'next'],
    ['to the right turns back', { x: 500, y: 495 }, 'previous'],
    ['along the page turns nothing', { x: 330, y: 700 }, null],
    ['that goes aslant turns nothing', { x: 360, y: 560 }, null],
    ['that is a tap turns nothing', { x: 305, y: 500 }, null],
  ] as const)('%s', (_, to, expected) => {
    expect(swipeOf({ x: 300, y: 500 }, to)).toBe(expected);
  });
});

describe('what drifts', () => {
  it('stays near, moves by a little at a time, and is elsewhere after minutes', () => {
    const places = Array.from({ length: 400 }, (_, index) => driftAt(index * driftPause));
    for (const [index, { x, y }] of places.entries()) {
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(widestDrift * Math.SQRT2);
      const before = places[index - 1];
      if (before !== undefined) expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(5);
    }
    const fields = new Set(places.map(({ x, y }) => `${Math.round(x / 4)} ${Math.round(y / 4)}`));
    expect(fields.size).toBeGreaterThan(20);
  });
});

describe('mending', () => {
  it('shows everything again first, then loads the page', () => {
    expect(remedyFor(null, 5)).toBe('again');
    expect(remedyFor(5, 29_000)).toBe('reload');
    expect(remedyFor(5, 30_005)).toBe('again');
  });

  it('notices frames that stop, and no others', () => {
    const looks = (frames: readonly boolean[], isVisible = true) => {
      let missed = 0;
      return frames.map((hasFrame) => {
        missed = missedAfter(missed, hasFrame, isVisible);
        return hasStopped(missed);
      });
    };
    const none = Array.from({ length: 12 }, () => false);
    expect(looks(none).flatMap((stopped, index) => (stopped ? [index] : []))).toEqual([4, 9]);
    expect(looks(none, false)).not.toContain(true);
    expect(looks([false, false, false, false, true, false, false])).not.toContain(true);
  });

  it('waits longer each time, up to five minutes', () => {
    expect([0, 1, 2, 5, 9, 2000].map(waitBefore)).toEqual([
      1000, 2000, 4000, 32_000, 300_000, 300_000,
    ]);
  });
});

describe('the loop', () => {
  it('rests at the opening and at each scene, in order', () => {
    expect(loopOf(2)).toEqual([0, restBegins, 1 + restBegins]);
    expect(loopOf(0)).toEqual([0]);
  });

  it('has scenes of the story', () => {
    const { attract, scenes } = compiledStory();
    const ids = scenes.map(({ id }) => id);
    expect(attract.length).toBeGreaterThanOrEqual(6);
    expect(ids.filter((id) => attract.includes(id))).toEqual(attract);
  });
});

it('is asked for by the address', () => {
  const ask = (search: string) => askedMode({ location: { search } } as Window);
  expect(ask('?mode=kiosk')).toBe('kiosk');
  expect(ask('?mode=kiosks')).toBe('reader');
});
