import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presenterAddress, speakerAddress } from '../../src/app/speaker-address.ts';
import { formatElapsed } from '../../src/i18n/format-elapsed.ts';
import { type LineMessage, readLineMessage } from '../../src/modes/presenter/line-messages.ts';

const position = fc.double({ min: 0, max: 60, noNaN: true });
const state = fc.record({
  scenes: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 70 }),
  position,
  next: fc.option(position),
  isBlank: fc.boolean(),
  held: fc.option(position),
  order: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }),
  revealed: fc.nat({ max: 4 }),
  began: fc.nat(),
});
const message: fc.Arbitrary<LineMessage> = fc.oneof(
  fc.record({ kind: fc.constantFrom('state', 'was'), state }),
  fc.record({ kind: fc.constantFrom('seek', 'bye', 'ask', 'begin') }),
  fc.record({
    kind: fc.constant('do'),
    what: fc.constantFrom('next', 'previous', 'blank', 'order', 'reveal'),
  }),
  fc.record({ kind: fc.constant('go'), scene: fc.string({ minLength: 1, maxLength: 20 }) }),
);

describe('a message between the windows of a lesson', () => {
  it('is read as it was said', () => {
    fc.assert(
      fc.property(message, (said) => {
        expect(readLineMessage(structuredClone(said))).toEqual(said);
      }),
    );
  });

  it('is none where it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(readLineMessage(junk)).toBeNull();
      }),
    );
  });

  it('is none where one part of it is not what it should be', () => {
    const place = { scenes: ['s01'], position: 1, next: 2, held: null };
    const whole = { ...place, isBlank: false, order: ['an-event'], revealed: 0, began: 5 };
    expect(readLineMessage({ kind: 'state', state: whole })).not.toBeNull();
    const faults: Readonly<Record<string, readonly unknown[]>> = {
      scenes: [null, [], ['s01', 2], [''], ['x'.repeat(101)], new Array(1001).fill('s01'), {}],
      position: [null, '1', -1, Number.NaN, Number.POSITIVE_INFINITY, 1e9],
      next: [undefined, '1', -1, Number.NaN],
      held: [undefined, true, -1],
      isBlank: [undefined, 1, 'no'],
      order: [undefined, 'x', [1], ['']],
      revealed: [undefined, -1, '1'],
      began: [undefined, '5', Number.NaN, null],
    };
    for (const [part, values] of Object.entries(faults)) {
      for (const value of values) {
        const faulty = { kind: 'state', state: { ...whole, [part]: value } };
        expect(readLineMessage(faulty), `${part}: ${String(value)}`).toBeNull();
      }
    }
    for (const junk of [
      { kind: 'do', what: 'constructor' },
      { kind: 'go', scene: 7 },
      { kind: 'was' },
      { kind: '__proto__' },
    ]) {
      expect(readLineMessage(junk)).toBeNull();
    }
  });

  it('carries nothing over that does not belong to it', () => {
    expect(readLineMessage({ kind: 'ask', script: 'evil' })).toEqual({ kind: 'ask' });
  });
});

describe('the addresses of the two windows', () => {
  const at = (search: string) => ({ location: { search } }) as Window;

  it('pass on how a window looks, and nothing else', () => {
    const search = '?mode=present&lesson=s01&theme=paper&renderer=still&junk=1';
    expect(speakerAddress(at(search))).toBe('./speaker.html?theme=paper&renderer=still');
    expect(speakerAddress(at(''))).toBe('./speaker.html');
    expect(presenterAddress(at('?theme=paper'), ['s01', 's25'], 's25')).toBe(
      './index.html?theme=paper&mode=present&lesson=s01,s25#s25',
    );
    expect(presenterAddress(at(''), [], null)).toBe('./index.html?mode=present');
  });
});

it('shows a length of time as clocks do', () => {
  expect([0, 59.9, 245, 3845, -3].map(formatElapsed)).toEqual([
    '0:00',
    '0:59',
    '4:05',
    '1:04:05',
    '0:00',
  ]);
});
