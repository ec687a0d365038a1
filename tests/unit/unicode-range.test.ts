import { expect, it } from 'vitest';
import { unicodeRange } from '../../geodata/build/unicode-range.ts';

it('writes neighbours as a range, and others by themselves', () => {
  expect(unicodeRange([0x41, 0x42, 0x43, 0xe9, 0x2013, 0x2014, 0x1f600])).toBe(
    'U+0041-0043, U+00E9, U+2013-2014, U+1F600',
  );
  expect(unicodeRange([])).toBe('');
});
