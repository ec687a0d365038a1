import { expect, it, vi } from 'vitest';
import { scaleCondition, scaleMedia } from '../../src/app/scale-media.ts';

it.each([
  ['(width < 48rem), (aspect-ratio < 4 / 5)', 2, '(width < 96rem), (aspect-ratio < 4 / 5)'],
  ['not all and (min-width: 48rem)', 1.25, 'not all and (min-width: 60rem)'],
  ['(height < 1.5rem) and (width >= .5rem)', 1.5, '(height < 2.25rem) and (width >= 0.75rem)'],
  ['(width < 48rem)', 1, '(width < 48rem)'],
  ['(min-width: 480px), print', 2, '(min-width: 480px), print'],
])('%s, letters larger by %d: %s', (condition, factor, scaled) => {
  expect(scaleCondition(condition, factor)).toBe(scaled);
});

/** As much of a document as its media conditions need. */
const documentOf = (...styleSheets: readonly object[]) => ({ styleSheets }) as unknown as Document;

it('scales what was written, whatever it was scaled by before, and leaves alone the sheets it may not read', () => {
  class FakeMediaRule {
    cssRules = [];
    media = { mediaText: '(width < 48rem)' };
  }
  vi.stubGlobal('CSSMediaRule', FakeMediaRule);
  vi.stubGlobal('CSSGroupingRule', FakeMediaRule);
  const rule = new FakeMediaRule();
  const ofAnExtension = {
    get cssRules(): never {
      throw new DOMException('Cannot access rules', 'SecurityError');
    },
  };
  const document = documentOf(ofAnExtension, { cssRules: [rule] });
  for (const factor of [2, 1.5]) scaleMedia(document, factor);
  expect(rule.media.mediaText).toBe('(width < 72rem)');
  scaleMedia(document, 1);
  expect(rule.media.mediaText).toBe('(width < 48rem)');
  vi.unstubAllGlobals();
});
