import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from '../../src/app/choice.ts';

const all = ['s01', 's02', 's03', 's04'];

describe('the scenes that an address chooses', () => {
  it.each([
    ['', all],
    ['?scenes=', all],
    ['?scenes=s99', all],
    ['?scenes=s03,s01', ['s01', 's03']],
    ['?theme=paper&scenes=s02,nothing,s02', ['s02']],
  ])('%s', (search, chosen) => {
    expect(readChoice(search, all)).toEqual(chosen);
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (chosen) => {
        expect(readChoice(writeChoice(chosen, all), all)).toEqual(chosen);
      }),
    );
  });

  it('are the sheets of a lesson where it says so, and stay it', () => {
    expect(readChoice('?lesson=s03,s01', all)).toEqual(['s01', 's03']);
    expect(readChoice('?lesson=all', all)).toEqual(all);
    expect(writeChoice(['s02', 's04'], all, '?lesson=s01')).toBe('?lesson=s02,s04');
    expect(writeChoice(all, all, '?lesson=s01')).toBe('?lesson=all');
  });

  it('leave what else the address asks for', () => {
    expect(writeChoice(['s02', 's04'], all, '?theme=paper&scenes=s01')).toBe(
      '?theme=paper&scenes=s02,s04',
    );
    expect(writeChoice(all, all, '?scenes=s01')).toBe('');
  });

  it('are not written where they are all', () => {
    expect(writeChoice(all, all)).toBe('');
  });
});
