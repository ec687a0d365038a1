import { describe, expect, it } from 'vitest';
import { firstSentences, plainText } from '../../scripts/prerender/plain-text.ts';

const text = (value: string) => ({ type: 'text', value }) as const;

describe('plainText', () => {
  it('leaves marks and links out, and parts blocks', () => {
    expect(
      plainText([
        {
          type: 'paragraph',
          children: [text('A '), { type: 'emphasis', children: [text('b')] }, text('.')],
        },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [text('C.')] }]] },
      ]),
    ).toBe('A b. C.');
  });
});

describe('firstSentences', () => {
  it.each([
    ['One. Two. Three.', 9, 'One. Two.'],
    ['One. Two. Three.', 1, 'One.'],
    ['He said “Go.” They went.', 14, 'He said “Go.”'],
    ['On 4 p.m. it began. Then more.', 19, 'On 4 p.m. it began.'],
    ['', 5, ''],
  ])('takes of %j with %i signs %j', (all, length, taken) => {
    expect(firstSentences(all, length)).toBe(taken);
  });
});
