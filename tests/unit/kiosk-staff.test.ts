import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIn } from '../../src/modes/kiosk/follow-builds.ts';
import { kioskAfter, unvisited } from '../../src/modes/kiosk/kiosk.ts';
import {
  afterAttempt,
  mostWrong,
  noAttempts,
  secondsPaused,
  staffCodeIn,
  staffCodeOf,
} from '../../src/modes/kiosk/staff.ts';
import { countsIn, createTally } from '../../src/modes/kiosk/tally.ts';

describe('the code of staff', () => {
  it('has four to eight digits', () => {
    expect(['1234', '12345678'].map(staffCodeIn)).toEqual(['1234', '12345678']);
    for (const junk of ['', '123', '123456789', '12a4', ' 1234', 1234, null, undefined]) {
      expect(staffCodeIn(junk)).toBeNull();
    }
  });

  it('is in its file, or there is none', () => {
    expect(staffCodeOf({ staff: '1234', more: true })).toBe('1234');
    fc.assert(
      fc.property(fc.jsonValue(), (file) => {
        expect(staffCodeOf(file)).toBeNull();
      }),
    );
  });

  it('is asked for at most five times in a row, then after a minute again', () => {
    let attempts = noAttempts;
    for (let time = 1; time < mostWrong; time += 1) attempts = afterAttempt(attempts, false, time);
    expect(secondsPaused(attempts, mostWrong)).toBe(0);
    attempts = afterAttempt(attempts, false, 5);
    expect(secondsPaused(attempts, 5)).toBe(60);
    expect(afterAttempt(attempts, true, 60_004)).toBe(attempts);
    expect(secondsPaused(attempts, 60_004)).toBe(1);
    expect(afterAttempt(attempts, true, 60_005)).toEqual(noAttempts);
  });

  it('is never guessed faster than five times a minute', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 200 }), (pauses) => {
        let [attempts, at, taken] = [noAttempts, 0, 0];
        for (const pause of pauses) {
          at += pause;
          const next = afterAttempt(attempts, false, at);
          if (next !== attempts) taken += 1;
          attempts = next;
        }
        expect(taken).toBeLessThanOrEqual(5 * (1 + Math.floor(at / 60_000)));
      }),
    );
  });
});

describe('the page of staff', () => {
  const touched = kioskAfter(unvisited, { kind: 'touch', at: 0 }, 90_000);

  it('opens for somebody who is there, keeps the story still, and is shut with the visit', () => {
    expect(kioskAfter(unvisited, { kind: 'staff', is: 'asked' }, 90_000)).toBe(unvisited);
    const story = kioskAfter(touched, { kind: 'choose', cut: 'short' }, 90_000);
    const asked = kioskAfter(story, { kind: 'staff', is: 'asked' }, 90_000);
    expect(asked.staff).toBe('asked');
    expect(kioskAfter(asked, { kind: 'go', scene: 3 }, 90_000)).toBe(asked);
    const left = kioskAfter(asked, { kind: 'time', at: 90_000 }, 90_000);
    expect(kioskAfter(left, { kind: 'time', at: 110_000 }, 90_000)).toEqual(unvisited);
  });
});

const storageOf = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

describe('the tally', () => {
  it('goes on after the page was loaded again, and keeps numbers only', () => {
    const kept = new Map<string, string>();
    const first = createTally(() => storageOf(kept));
    first.count('visits');
    first.fault('a message');
    const second = createTally(() => storageOf(kept));
    second.count('visits');
    expect(second.counts()).toEqual({ visits: 2, resets: 0, faults: 1, loads: 2 });
    expect(second.lastFaults()).toEqual([]);
    expect([...kept.values()].join()).toMatch(/^[{}",:a-z0-9]*$/);
    expect([...kept.values()].join()).not.toContain('message');
  });

  it('keeps the last five faults, short ones', () => {
    const tally = createTally(() => storageOf(new Map()));
    for (let fault = 1; fault <= 9; fault += 1) tally.fault(`${fault}`.repeat(999));
    expect(tally.lastFaults().map((message) => message[0])).toEqual(['9', '8', '7', '6', '5']);
    expect(Math.max(...tally.lastFaults().map(({ length }) => length))).toBe(200);
    expect(tally.counts().faults).toBe(9);
  });

  it('counts where the browser keeps nothing, and after junk', () => {
    const tally = createTally(() => {
      throw new Error('denied');
    });
    tally.count('resets');
    expect(tally.counts()).toMatchObject({ resets: 1, loads: 1 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (junk) => {
        for (const count of Object.values(countsIn(junk))) expect(count).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('the name of a build is a text, whatever else a server says', () => {
  expect(buildIn({ build: '1.0.0+abc' })).toBe('1.0.0+abc');
  for (const junk of [null, 'x', 7, [], {}, { build: 7 }]) expect(buildIn(junk)).toBeNull();
});
