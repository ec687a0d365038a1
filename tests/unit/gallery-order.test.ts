import { describe, expect, it } from 'vitest';
import { choosePictures, readOrder } from '../../scripts/gallery-order.ts';

const sizes = { '390x844': 'phone', '1440x900': 'laptop' };

describe('readOrder', () => {
  it('takes every word that is not an option for a picture', () => {
    expect(readOrder(['prague', '--size', '390x844', 's12'], sizes)).toEqual({
      sizes: ['phone'],
      pictures: ['prague', 's12'],
    });
  });

  it('means every size and every picture where nothing is said', () => {
    expect(readOrder([], sizes)).toEqual({ sizes: ['phone', 'laptop'], pictures: [] });
  });

  it('refuses an unknown size or option, and names the known', () => {
    expect(() => readOrder(['--size', '800x600'], sizes)).toThrow(
      'There is no size “800x600”; the sizes are 390x844, 1440x900.',
    );
    expect(() => readOrder(['--size'], sizes)).toThrow('There is no size “”; the sizes are');
    expect(() => readOrder(['--scene', 's12'], sizes)).toThrow(
      'There is no option “--scene”; the only one is --size.',
    );
  });
});

describe('choosePictures', () => {
  it('keeps the order of the story', () => {
    expect(choosePictures(['b', '0'], ['0', 'a', 'b'])).toEqual(['0', 'b']);
    expect(choosePictures([], ['0', 'a', 'b'])).toEqual(['0', 'a', 'b']);
  });

  it('refuses an unknown scene, and names the known', () => {
    expect(() => choosePictures(['a', 'x', 'y'], ['0', 'a', 'b'])).toThrow(
      'There is no scene “x”, “y”; there are 0, a, b.',
    );
  });
});
