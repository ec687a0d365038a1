import { describe, expect, it } from 'vitest';
import { choosePictures, sheetsOf } from '../../scripts/gallery-order.ts';

const phone = { name: 'phone', isUsual: true, isForSights: false };
const laptop = { name: 'laptop', isUsual: true, isForSights: true };
const kiosk = { name: 'kiosk', isUsual: false, isForSights: false };
const sizes = { '390x844': phone, '1440x900': laptop, '2160x3840': kiosk };

/** Each sheet as one word: size, theme, sight, pictures. */
const sheets = (...words: string[]) =>
  sheetsOf(words, sizes).map(({ size, theme, sight, pictures }) =>
    [size.name, theme, sight, pictures].filter((part) => part !== null).join(' '),
  );

describe('sheetsOf', () => {
  it('makes everything in both themes, and a selection as others see it, where nothing is said', () => {
    expect(sheets()).toEqual([
      'phone paper all',
      'laptop paper all',
      'phone lamp all',
      'laptop lamp all',
      ...['protanopia', 'deuteranopia', 'tritanopia', 'greyscale', 'forced-colors'].map(
        (sight) => `laptop paper ${sight} selection`,
      ),
      'laptop paper without-webgl all',
    ]);
  });

  it('takes every word that is not an option for a picture, and makes it in paper', () => {
    expect(sheets('prague', '--size', '390x844', 's12')).toEqual(['phone paper prague,s12']);
    expect(sheets('s12')).toEqual(['phone paper s12', 'laptop paper s12']);
  });

  it('makes only the themes, sizes and sights that are asked for', () => {
    expect(sheets('--theme', 'lamp')).toEqual(['phone lamp all', 'laptop lamp all']);
    expect(sheets('--size', '2160x3840')).toEqual(['kiosk paper all', 'kiosk lamp all']);
    expect(sheets('--seen-as', 'greyscale')).toEqual(['laptop paper greyscale selection']);
    expect(
      sheets('s12', '--seen-as', 'tritanopia', '--theme', 'lamp', '--size', '390x844'),
    ).toEqual(['phone lamp tritanopia s12']);
  });

  it('refuses what it does not know, and names the known', () => {
    expect(() => sheets('--size', '800x600')).toThrow(
      'There is no size “800x600”; there are 390x844, 1440x900, 2160x3840.',
    );
    expect(() => sheets('--size')).toThrow('There is no size “”; there are');
    expect(() => sheets('--theme', 'sepia')).toThrow(
      'There is no theme “sepia”; there are paper, lamp.',
    );
    expect(() => sheets('--seen-as', 'cat')).toThrow(
      'There is no sight “cat”; there are protanopia,',
    );
    expect(() => sheets('--scene', 's12')).toThrow(
      'There is no option “--scene”; there are --size, --theme, --seen-as.',
    );
  });
});

describe('choosePictures', () => {
  it('keeps the order of the story', () => {
    expect(choosePictures(['b', '0'], ['0', 'a', 'b'])).toEqual(['0', 'b']);
  });

  it('refuses an unknown scene, and names the known', () => {
    expect(() => choosePictures(['a', 'x', 'y'], ['0', 'a', 'b'])).toThrow(
      'There is no scene “x”, “y”; there are 0, a, b.',
    );
  });
});
