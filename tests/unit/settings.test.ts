import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedSettings,
  askFor,
  atFirst,
  choicesOf,
  chooseMotion,
  longestRemembered,
  remember,
  type SettingName,
  type Settings,
  settingNames,
  settingsOf,
} from '../../src/settings/settings.ts';

const settings: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom(...choicesOf.theme),
  motion: fc.constantFrom(...choicesOf.motion),
  text: fc.constantFrom(...choicesOf.text),
  letters: fc.constantFrom(...choicesOf.letters),
});

const hostile = fc.oneof(
  fc.string({ maxLength: 2000 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>', '%', '%00'),
  fc.constantFrom('LAMP', ' lamp', 'lamp\0', '1e2', '100.0', 'on,off', '[object Object]'),
);

const isAChoice = (read: Settings): boolean =>
  Object.keys(read).sort().join() === [...settingNames].sort().join() &&
  settingNames.every((name) => (choicesOf[name] as readonly string[]).includes(read[name]));

/** JSON text of anything, under names that we have and names that would poison a prototype. */
const anyText = fc.oneof(
  hostile,
  fc.json(),
  fc
    .dictionary(
      fc.constantFrom(...settingNames, '__proto__', 'constructor', 'prototype'),
      fc.oneof(fc.jsonValue(), hostile),
    )
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    'null',
    '[]',
    '"lamp"',
    '{"__proto__":{"theme":"lamp"}}',
    `{"theme":["lamp"]}`,
    '{"theme":{"toString":"lamp"}}',
    '['.repeat(400),
    '['.repeat(1_000_000),
    `{"theme":"lamp","x":"${'x'.repeat(100_000)}"}`,
  ),
);

describe('what is no choice', () => {
  it('in an address leaves everything as at first', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...settingNames), hostile), (asked) => {
        const read = settingsOf(`?${new URLSearchParams(asked)}`, null);
        expect(isAChoice(read)).toBe(true);
        for (const name of settingNames) {
          const value = Object.hasOwn(asked, name) ? asked[name] : undefined;
          const isKnown = (choicesOf[name] as readonly (string | undefined)[]).includes(value);
          expect(read[name]).toBe(isKnown ? value : atFirst[name]);
        }
      }),
    );
  });

  it('in any address and any storage is never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), anyText, (search, text) => {
        expect(isAChoice(settingsOf(search, text))).toBe(true);
        expect(isAChoice(settingsOf(askFor(search, atFirst), text))).toBe(true);
      }),
    );
    expect(Object.getPrototypeOf(settingsOf('?__proto__=lamp', null))).toBe(Object.prototype);
  });

  it.each([
    ['{"__proto__":{"theme":"lamp"}}'],
    [`{"theme":["lamp"]}`],
    ['["lamp"]'],
    ['['.repeat(1_000_000)],
    [`{"theme":"lamp","x":"${'x'.repeat(longestRemembered)}"}`],
  ])('in the storage leaves everything as at first', (text) => {
    expect(settingsOf('', text)).toEqual(atFirst);
  });
});

describe('the settings', () => {
  it('come back out of an address, with all else in it as it was', () => {
    fc.assert(
      fc.property(settings, fc.string(), (wanted, other) => {
        const before = `?${new URLSearchParams({ cut: 'short', other, theme: 'sepia' })}`;
        const search = askFor(before, wanted);
        expect(settingsOf(search, null)).toEqual(wanted);
        const parameters = new URLSearchParams(search);
        expect([parameters.get('cut'), parameters.get('other')]).toEqual(['short', other]);
        for (const name of settingNames) {
          expect(parameters.has(name)).toBe(wanted[name] !== atFirst[name]);
        }
      }),
    );
  });

  it('come back out of the storage, which holds nothing that is as at first', () => {
    fc.assert(
      fc.property(settings, anyText, (wanted, before) => {
        const text = remember(before, wanted);
        expect(settingsOf('', text)).toEqual(wanted);
        expect(text === null).toBe(settingNames.every((name) => wanted[name] === atFirst[name]));
        expect(text?.length ?? 0).toBeLessThan(longestRemembered);
      }),
    );
  });

  it('are those of the address, then those remembered, then as at first', () => {
    fc.assert(
      fc.property(
        settings,
        settings,
        fc.subarray([...settingNames]),
        fc.subarray([...settingNames]),
        (ofAddress, ofStorage, inAddress, inStorage) => {
          const some = (all: Settings, names: readonly SettingName[]) =>
            Object.fromEntries(names.map((name) => [name, all[name]]));
          const search = `?${new URLSearchParams(some(ofAddress, inAddress))}`;
          const read = settingsOf(search, JSON.stringify(some(ofStorage, inStorage)));
          for (const name of settingNames) {
            const kept = inStorage.includes(name) ? ofStorage[name] : atFirst[name];
            expect(read[name]).toBe(inAddress.includes(name) ? ofAddress[name] : kept);
          }
        },
      ),
    );
  });

  it('a choice keeps what else was remembered, and nothing of the address', () => {
    const text = remember('{"theme":"lamp","motion":"gentle"}', { motion: 'system', text: '150' });
    expect(text).toBe('{"theme":"lamp","text":"150"}');
  });

  it.each([
    ['?theme=lamp', { theme: 'lamp' }],
    ['?theme=sepia&motion=none', { motion: 'none' }],
    ['?text=200&letters=off&renderer=still', { text: '200', letters: 'off' }],
    ['?theme=system', { theme: 'system' }],
    ['?text=2e2&motion=&letters', {}],
  ])('asked for by %s', (search, asked) => {
    expect(askedSettings(search)).toEqual(asked);
  });

  it.each([
    ['system', true, 'none'],
    ['system', false, 'full'],
    ['full', true, 'full'],
    ['gentle', false, 'gentle'],
  ] as const)('motion by choice %s, system reduced %s: %s', (choice, isReduced, motion) => {
    expect(chooseMotion(choice, isReduced)).toBe(motion);
  });
});
