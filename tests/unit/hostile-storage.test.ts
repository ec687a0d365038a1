import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createReload } from '../../src/app/reload.ts';
import { keep, recall } from '../../src/app/remember-settings.ts';
import { buildIn } from '../../src/modes/kiosk/follow-builds.ts';
import { staffCodeOf } from '../../src/modes/kiosk/staff.ts';
import { createTally } from '../../src/modes/kiosk/tally.ts';
import { choicesOf, settingNames, settingsOf, storageKey } from '../../src/settings/settings.ts';
import { nastyText, nearly, sent, spoilt, tries } from '../fixtures/hostile.ts';

/** What stands under one of our names: nearly what we would have written there, or cut off, or anything. */
const keptAs = (right: fc.Arbitrary<unknown>): fc.Arbitrary<string | null> =>
  fc.oneof(
    fc.tuple(spoilt(right), fc.nat({ max: 40 })).map(([value, cut]) => {
      try {
        const text = JSON.stringify(sent(value)) ?? '';
        return cut < 10 ? text.slice(0, -cut || undefined) : text;
      } catch {
        return '';
      }
    }),
    nastyText,
    fc.constant(null),
  );

/** A memory in which one text stands under every name, and which may refuse to be read or written. */
const storageWith = (text: string | null, refuses: 'nothing' | 'reading' | 'writing') => {
  let kept = text;
  const deny = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  return {
    getItem: () => (refuses === 'reading' ? deny() : kept),
    setItem: (_: string, value: string) => {
      kept = refuses === 'writing' ? deny() : value;
    },
    removeItem: () => {
      kept = refuses === 'writing' ? deny() : null;
    },
  };
};

const refusals = fc.constantFrom('nothing', 'reading', 'writing');

const settings = fc.record(
  Object.fromEntries(settingNames.map((name) => [name, nearly(...choicesOf[name])])),
);
const count = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(Number.MAX_SAFE_INTEGER, -1));
const counts = fc.record({ visits: count, resets: count, faults: count, loads: count });

it('settings that are kept are known ones, or as at first, and a choice can be made', () => {
  fc.assert(
    fc.property(keptAs(settings), refusals, (text, refuses) => {
      const window = { localStorage: storageWith(text, refuses) } as unknown as Window;
      const read = settingsOf('', recall(window));
      for (const name of settingNames) expect(choicesOf[name]).toContain(read[name]);
      keep(window, { theme: 'lamp' });
      const after = settingsOf('', recall(window)).theme;
      if (refuses === 'nothing') expect(after).toBe('lamp');
      expect(Object.hasOwn(Object.prototype, storageKey)).toBe(false);
    }),
    { numRuns: tries },
  );
});

it('a kiosk counts on from whatever is kept', () => {
  fc.assert(
    fc.property(keptAs(counts), refusals, (text, refuses) => {
      const tally = createTally(() => storageWith(text, refuses));
      const before = tally.counts();
      tally.count('visits');
      tally.fault('x'.repeat(10_000));
      const after = tally.counts();
      expect(after.visits).toBe(before.visits + 1);
      expect(after.faults).toBe(before.faults + 1);
      for (const value of Object.values(after)) expect(Number.isFinite(value)).toBe(true);
      expect(tally.lastFaults()[0]?.length).toBeLessThan(1000);
    }),
    { numRuns: tries },
  );
});

it('a page is loaded again after a second at the earliest and five minutes at the latest, whatever is kept', () => {
  fc.assert(
    fc.property(keptAs(count), refusals, (text, refuses) => {
      const setTimeout = vi.fn();
      createReload({
        setTimeout,
        sessionStorage: storageWith(text, refuses),
      } as unknown as typeof window)();
      const wait = setTimeout.mock.lastCall?.[1];
      expect(wait).toBeGreaterThanOrEqual(1000);
      expect(wait).toBeLessThanOrEqual(300_000);
    }),
    { numRuns: tries },
  );
});

it('the files beside a kiosk say what they are asked for, or nothing', () => {
  const files = fc.record({ build: nearly('0.1.0+ea30'), staff: nearly('1234') });
  fc.assert(
    fc.property(spoilt(files), (file) => {
      const read = sent(file);
      expect(['string', 'object']).toContain(typeof buildIn(read));
      expect(staffCodeOf(read) ?? '1234').toMatch(/^\d{4,8}$/);
    }),
    { numRuns: tries },
  );
});
