import { describe, expect, it } from 'vitest';
import { handoutsOf, readHandoutOrder } from '../../scripts/handout-order.ts';
import { compiled } from '../fixtures/site.ts';

const { words } = compiled;

describe('readHandoutOrder', () => {
  it('writes everything on A4 where nothing is asked for', () => {
    expect(readHandoutOrder([], words)).toEqual({
      paper: 'A4',
      isGrey: false,
      scenes: [],
      isLesson: false,
    });
  });

  it('takes a paper and scenes in any order', () => {
    const order = { paper: 'Letter', isGrey: false, scenes: ['s01', 's25'], isLesson: false };
    expect(readHandoutOrder(['s01', '--paper', 'letter', 's25'], words)).toEqual(order);
    expect(readHandoutOrder(['--paper', 'Letter', 's01', 's25'], words)).toEqual(order);
  });

  it('takes grey, wherever it stands', () => {
    const order = { paper: 'Letter', isGrey: true, scenes: ['s01'], isLesson: false };
    expect(readHandoutOrder(['--grey', 's01', '--paper', 'letter'], words)).toEqual(order);
    expect(readHandoutOrder(['s01', '--paper', 'letter', '--grey'], words)).toEqual(order);
  });

  it('takes a lesson as its address has it', () => {
    const order = { paper: 'A4', isGrey: true, scenes: ['s01', 's25'], isLesson: true };
    expect(readHandoutOrder(['--grey', '--lesson', 's01,s25'], words)).toEqual(order);
  });

  it.each([
    [['--lesson', 's01,s99'], 'the story has no scene s99'],
    [['--lesson'], 'the story has no scene '],
    [['--paper', 'a5'], '--paper is a4 or letter, not a5'],
    [['--paper'], '--paper is a4 or letter, not nothing'],
    [['--gray'], 'the story has no scene --gray'],
    [['s01', 's99'], 'the story has no scene s99'],
  ])('refuses %j', (given, message) => {
    expect(() => readHandoutOrder(given, words)).toThrow(message);
  });
});

describe('handoutsOf', () => {
  it('is a document of the story and one of each chapter', () => {
    const handouts = handoutsOf({ scenes: [], isLesson: false }, words);
    expect(handouts).toHaveLength(1 + words.chapters.length);
    expect(handouts[1]).toEqual({ address: 'chapters/heirs.html', file: '1-heirs.pdf' });
  });

  it('is one document of chosen scenes', () => {
    expect(handoutsOf({ scenes: ['s01', 's25'], isLesson: false }, words)).toEqual([
      { address: 'print.html?scenes=s01,s25', file: 's01-s25.pdf' },
    ]);
  });

  it('is one document of a lesson, with what a class works with', () => {
    expect(handoutsOf({ scenes: ['s01', 's25'], isLesson: true }, words)).toEqual([
      { address: 'print.html?lesson=s01,s25', file: 'lesson.pdf' },
    ]);
  });
});
