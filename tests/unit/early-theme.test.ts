import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { earlyTheme } from '../../scripts/prerender/early-theme.ts';
import { atFirst, choicesOf, settingsOf } from '../../src/settings/settings.ts';

/** The marks that the script leaves on the page's root element. */
const marksOf = (
  search: string,
  getItem: () => string | null,
  hash = '',
): Record<string, string> => {
  const dataset: Record<string, string> = {};
  runInNewContext(earlyTheme, {
    URLSearchParams,
    location: { search, hash },
    localStorage: { getItem },
    document: { documentElement: { dataset } },
  });
  return dataset;
};

const value = fc.oneof(
  fc.constantFrom(...choicesOf.theme, ...choicesOf.text, '', 'sepia', '__proto__'),
  fc.string(),
);
const some = fc.dictionary(fc.constantFrom('theme', 'text', 'motion', '__proto__'), value);

it('marks the page before the first paint as the app does later', () => {
  fc.assert(
    fc.property(
      some,
      fc.oneof(
        some.map((kept) => JSON.stringify(kept)),
        fc.json(),
        fc.string(),
        fc.constant(null),
      ),
      (asked, kept) => {
        const search = `?${new URLSearchParams(asked)}`;
        const { theme, text } = settingsOf(search, kept);
        const marks = marksOf(search, () => kept);
        expect({ theme: atFirst.theme, text: atFirst.text, ...marks }).toEqual({ theme, text });
      },
    ),
  );
});

it('goes by the address where the browser forbids to look into its memory', () => {
  const denied = () => {
    throw new Error('denied');
  };
  expect(marksOf('?mode=present', denied)).toEqual({ awaits: 'present', theme: 'lamp' });
  expect(marksOf('?mode=kiosk&theme=paper', denied)).toEqual({ awaits: 'kiosk', theme: 'paper' });
  expect(marksOf('?mode=junk', denied)).toEqual({});
  expect(marksOf('?theme=lamp&cut=short', denied)).toEqual({ theme: 'lamp', cut: 'short' });
});

it('tells whether the address leads elsewhere than to the opening', () => {
  const leadsAt = (hash: string) => marksOf('', () => null, hash)['leads'];
  expect(['', '#', '#opening'].map(leadsAt)).toEqual([undefined, undefined, undefined]);
  expect(['#s25', '#day=1956-10-23'].map(leadsAt)).toEqual(['elsewhere', 'elsewhere']);
});
