import { describe, expect, it } from 'vitest';
import { nameLettering } from '../../src/drawing/lettering.ts';
import { setText, type TextMeasure } from '../../src/drawing/set-text.ts';

describe('setText', () => {
  const measure: TextMeasure = (text, { size }) => text.length * size * 0.5;
  const lettering = nameLettering('city', false);
  const linesOf = (text: string) =>
    setText([{ text, lettering }], 16, measure).lines.map((line) => line.text);

  it('breaks a long name into as few lines as go, as even as they can be', () => {
    expect(linesOf('Moscow')).toEqual(['Moscow']);
    expect(linesOf('Parliament and Kossuth Square')).toEqual(['Parliament and', 'Kossuth Square']);
  });

  it('is as wide as its longest line and as high as all of them', () => {
    const { size } = setText([{ text: 'Parliament and Kossuth Square', lettering }], 16, measure);
    expect(size.width).toBe(14 * 6.5 + 2 * lettering.padding);
    expect(size.height).toBeCloseTo(2 * 13 * 1.15, 6);
  });
});
