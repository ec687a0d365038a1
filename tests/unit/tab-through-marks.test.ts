import { describe, expect, it } from 'vitest';
import { nextByTab } from '../../src/modes/reader/tab-through-marks.ts';

const order = { card: ['record', 'source'], marks: ['first', 'second'], after: 'next card' };

describe('nextByTab', () => {
  it.each([
    ['source', 'first'],
    ['first', 'second'],
    ['second', 'next card'],
  ])('leads on from %s to %s, and back', (from, to) => {
    expect(nextByTab(from, false, order)).toBe(to);
    expect(nextByTab(to, true, order)).toBe(from);
  });

  it.each([
    ['record', false],
    ['record', true],
    ['source', true],
    ['next card', false],
  ])('leaves the rest to the browser: from %s, back: %s', (from, isBack) => {
    expect(nextByTab(from, isBack, order)).toBeNull();
  });

  it('knows pictures without marks, and the end of the page', () => {
    expect(nextByTab('source', false, { ...order, marks: [] })).toBeNull();
    expect(nextByTab('second', false, { ...order, after: null })).toBeNull();
  });
});
