import { expect, it } from 'vitest';
import { scaleCondition } from '../../src/app/scale-media.ts';

it.each([
  ['(width < 48rem), (aspect-ratio < 4 / 5)', 2, '(width < 96rem), (aspect-ratio < 4 / 5)'],
  ['not all and (min-width: 48rem)', 1.25, 'not all and (min-width: 60rem)'],
  ['(height < 1.5rem) and (width >= .5rem)', 1.5, '(height < 2.25rem) and (width >= 0.75rem)'],
  ['(width < 48rem)', 1, '(width < 48rem)'],
  ['(min-width: 480px), print', 2, '(min-width: 480px), print'],
])('%s, letters larger by %d: %s', (condition, factor, scaled) => {
  expect(scaleCondition(condition, factor)).toBe(scaled);
});
