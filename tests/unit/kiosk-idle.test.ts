import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attendance,
  attendanceAfter,
  type Happening,
  nobody,
  patienceOf,
  secondsToAnswer,
  timeToAnswer,
} from '../../src/modes/kiosk/idle.ts';

const patience = 90_000;

const outcome = (happenings: readonly Happening[], attendance: Attendance = nobody) =>
  happenings.reduce((now, one) => attendanceAfter(now, one, patience), attendance);

/** Happenings in the order of their times, as a clock that never jumps gives them. */
const happenings = fc
  .array(fc.tuple(fc.constantFrom('touch', 'time'), fc.nat(120_000)), { maxLength: 60 })
  .map((parts) => {
    let at = 0;
    return parts.map(([kind, passed]): Happening => {
      at += passed;
      return { kind, at };
    });
  });

describe('who is there', () => {
  it.each([
    ['nobody, however long nobody comes', [['time', 1e9]], nobody],
    ['somebody who touches', [['touch', 5]], { kind: 'somebody', since: 5 }],
    [
      'somebody, as long as it is not too long ago',
      [
        ['touch', 5],
        ['time', 90_004],
      ],
      { kind: 'somebody', since: 5 },
    ],
    [
      'somebody who is asked, from then on',
      [
        ['touch', 0],
        ['time', 90_000],
        ['time', 109_999],
      ],
      { kind: 'asked', since: 90_000 },
    ],
    [
      'somebody who answers',
      [
        ['touch', 0],
        ['time', 90_000],
        ['touch', 109_999],
      ],
      { kind: 'somebody', since: 109_999 },
    ],
    [
      'nobody who does not answer',
      [
        ['touch', 0],
        ['time', 90_000],
        ['time', 110_000],
      ],
      nobody,
    ],
    [
      'somebody who is asked first, after a machine has slept for years',
      [
        ['touch', 0],
        ['time', 1e12],
      ],
      { kind: 'asked', since: 1e12 },
    ],
  ] as const)('is %s', (_, told, expected) => {
    expect(outcome(told.map(([kind, at]) => ({ kind, at })))).toEqual(expected);
  });

  it('leaves nobody without the whole time to answer', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        let now: Attendance = nobody;
        for (const one of all) {
          const next: Attendance = attendanceAfter(now, one, patience);
          if (next.kind === 'nobody' && now.kind !== 'nobody') {
            expect(now.kind).toBe('asked');
            if (now.kind === 'asked') {
              expect(one.at - now.since).toBeGreaterThanOrEqual(timeToAnswer);
            }
          }
          now = next;
        }
      }),
    );
  });

  it('is somebody after any touch, whatever was before', () => {
    fc.assert(
      fc.property(happenings, fc.nat(), (all, later) => {
        const at = (all.at(-1)?.at ?? 0) + later;
        expect(outcome([...all, { kind: 'touch', at }])).toEqual({ kind: 'somebody', since: at });
      }),
    );
  });

  it('is nobody again, soon after the last touch, however often one looks', () => {
    fc.assert(
      fc.property(happenings, fc.integer({ min: 1, max: 20_000 }), (all, pause) => {
        const from = all.at(-1)?.at ?? 0;
        const looks = Array.from({ length: Math.ceil(110_000 / pause) + 2 }, (_, index) => ({
          kind: 'time' as const,
          at: from + (index + 1) * pause,
        }));
        expect(outcome(looks, outcome(all))).toEqual(nobody);
      }),
    );
  });

  it('is the same value where nothing changes', () => {
    const somebody = outcome([{ kind: 'touch', at: 7 }]);
    expect(outcome([{ kind: 'time', at: 8 }], somebody)).toBe(somebody);
    expect(outcome([{ kind: 'time', at: 8 }])).toBe(nobody);
  });
});

describe('the seconds that are left', () => {
  it.each([
    [0, 20],
    [1, 20],
    [999, 20],
    [1000, 19],
    [19_001, 1],
    [20_000, 0],
    [1e12, 0],
    [-5, 20],
  ])('%d ms after the question are %d', (passed, seconds) => {
    expect(secondsToAnswer(500, 500 + passed)).toBe(seconds);
  });
});

describe('the patience that an address asks for', () => {
  it.each([
    ['', 90],
    ['?idle=30', 30],
    ['?idle=3600', 3600],
    ['?idle=1', 1],
    ['?idle=0', 90],
    ['?idle=3601', 90],
    ['?idle=-5', 90],
    ['?idle=1e3', 90],
    ['?idle=Infinity', 90],
    ['?idle=12.5', 90],
    ['?idle=%00', 90],
    ['?idle=', 90],
  ])('%s is %d s', (search, seconds) => {
    expect(patienceOf(search)).toBe(seconds * 1000);
  });

  it('is within bounds, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const asked = patienceOf(`?idle=${encodeURIComponent(junk)}`);
        expect(asked).toBeGreaterThan(0);
        expect(asked).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
