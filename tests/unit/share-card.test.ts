import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, cardMarkup } from '../../scripts/pictures/share-card.ts';

const widthOf = (line: string): number => line.length;

describe('breakLines', () => {
  it.each([
    ['Shoes, flats and tea', 12, ['Shoes, flats', 'and tea']],
    ['De-Stalinization begins', 5, ['De-Stalinization', 'begins']],
    ['Thaw', 10, ['Thaw']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(breakLines(text, width, widthOf)).toEqual(lines);
  });

  it('keeps every word in order, and no line longer than it must be', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (list, width) => {
        const lines = breakLines(list.join(' '), width, widthOf);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('cardMarkup', () => {
  it('says title, date and origin over the still, with every sign escaped', () => {
    const words = { title: 'Bread & freedom', date: '28 June 1956', from: 'Thaw' };
    const markup = cardMarkup('<svg id="still"></svg>', words, (text) => text.length * 20);
    expect(markup).toContain('<svg id="still">');
    expect(markup).toMatch(/>Bread &#38; freedom<.*>Thaw</);
    expect(markup).toContain('>28 June 1956<');
  });
});
