import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfLesson } from '../../src/app/lesson-address.ts';
import { lessonLengths, lessonOf } from '../../src/modes/presenter/lesson.ts';
import { minutesToPresent, presentingTimes } from '../../src/story/presenting-time.ts';
import { compiled } from '../fixtures/site.ts';

const { story, words, companion } = compiled;
const ids = story.scenes.map(({ id }) => id);
const timed = ids.map((id) => ({ id, minutes: 2 }));

describe('a lesson of so many minutes', () => {
  const scenes = fc
    .array(fc.double({ min: 0.5, max: 4, noNaN: true }), { minLength: 1, maxLength: 30 })
    .map((minutes) => minutes.map((length, index) => ({ id: `s${index}`, minutes: length })));
  const any = scenes.chain((list) =>
    fc.record({
      list: fc.constant(list),
      short: fc.subarray(list.map(({ id }) => id)),
      minutes: fc.double({ min: 0, max: 60, noNaN: true }),
    }),
  );
  const lengthOf = (list: typeof timed, taken: readonly string[]) =>
    list.reduce((sum, { id, minutes }) => sum + (taken.includes(id) ? minutes : 0), 0);

  it('takes no more than its time, in story order, and leaves none of it that a scene would fill', () => {
    fc.assert(
      fc.property(any, ({ list, short, minutes }) => {
        const taken = lessonOf(list, short, minutes);
        const left = minutes - lengthOf(list, taken);
        expect(left).toBeGreaterThan(-1e-9);
        expect(list.map(({ id }) => id).filter((id) => taken.includes(id))).toEqual(taken);
        for (const { id, minutes: length } of list) {
          if (!taken.includes(id)) expect(length).toBeGreaterThan(left - 1e-9);
        }
        expect(lessonOf(list, short, minutes)).toEqual(taken);
      }),
    );
  });

  it('takes what the short cut tells before anything else', () => {
    const short = lessonOf(timed, story.shortCut, 2 * story.shortCut.length);
    expect(short).toEqual(story.shortCut);
    const few = lessonOf(timed, story.shortCut, 10);
    expect(few).toHaveLength(5);
    expect(story.shortCut).toEqual(expect.arrayContaining([...few]));
  });

  it('goes from one end of the story to the other', () => {
    for (const length of lessonLengths) {
      const taken = lessonOf(timed, story.shortCut, length);
      expect(taken).toContain(story.shortCut[0]);
      expect(taken).toContain(story.shortCut.at(-1));
    }
  });

  it('counts what is told aloud, and a minute for the class', () => {
    expect(minutesToPresent(0)).toBe(1);
    expect(minutesToPresent(183)).toBe(2);
    const times = presentingTimes(words, companion.notes);
    expect(Object.keys(times)).toEqual(ids);
    for (const minutes of Object.values(times)) {
      expect(minutes).toBeGreaterThan(1.3);
      expect(minutes).toBeLessThan(3);
    }
  });
});

describe('the address of a lesson', () => {
  const at = 'https://example.org/thaw/?mode=present&theme=paper#s25';

  it('names its scenes, and keeps the rest', () => {
    expect(addressOfLesson(at, story, ['s01', 's25'], 's25')).toBe(
      'https://example.org/thaw/?mode=present&theme=paper&lesson=s01,s25#s25',
    );
  });

  it('leads to the nearest scene before, where the lesson leaves out the one that is shown', () => {
    expect(addressOfLesson(at, story, ['s01', 's20', 's30'], 's25')).toMatch(/#s20$/);
    expect(addressOfLesson(at, story, ['s30'], null)).toBe(
      'https://example.org/thaw/?mode=present&theme=paper&lesson=s30',
    );
  });

  it('names none where all are told, or none is', () => {
    const lesson = addressOfLesson(at, story, ['s01'], 's25');
    for (const scenes of [[], ids]) {
      expect(addressOfLesson(lesson, story, scenes, 's25')).toBe(at);
    }
  });
});
