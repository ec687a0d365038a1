import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateError, parseDate } from '../../src/story/dates.ts';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import { runs } from '../fixtures/runs.ts';

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ends = fc
  .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([day, length, mark]) => `${day.slice(0, length)}${mark}`);

describe('Dates, in any environment', () => {
  test.each([
    ['1953-03-06', '1953-03-06', '1953-03-07', 'day', true],
    ['1953-03', '1953-03-01', '1953-04-01', 'month', true],
    ['1956', '1956-01-01', '1957-01-01', 'year', true],
    ['1956-02-29', '1956-02-29', '1956-03-01', 'day', true],
    ['1953-03~', '1953-03-01', '1953-04-01', 'month', false],
    ['1956-03-25?', '1956-03-25', '1956-03-26', 'day', false],
    ['1955%', '1955-01-01', '1956-01-01', 'year', false],
    ['1953-06-16/1953-06-17', '1953-06-16', '1953-06-18', 'day', true],
    ['1953-03-27/1953-08~', '1953-03-27', '1953-09-01', 'month', false],
    ['1944-11~/1945', '1944-11-01', '1946-01-01', 'year', false],
    ['1948/1953', '1948-01-01', '1954-01-01', 'year', true],
    ['1956-03/1956', '1956-03-01', '1957-01-01', 'year', true],
  ])('%s covers the days from %s until before %s', (edtf, begin, end, precision, certain) => {
    const date = parseDate(edtf);
    expect(date).toEqual({
      edtf,
      span: { begin: dayNumber(begin), end: dayNumber(end) },
      precision,
      certain,
    });
  });

  test.each([
    ['', 'is empty'],
    [' 1953', 'blanks'],
    ['1956-21', 'season'],
    ['1956-03/1956-24', 'season'],
    ['1953-13-05', 'calendar'],
    ['1953-02-29', 'calendar'],
    ['1953-04-31/1953-05-01', 'calendar'],
    ['1953-00', 'calendar'],
    ['1956-02/1955-12', 'backwards'],
    ['1956-10-24/1956-10-23', 'backwards'],
    ['1956-0X', 'open'],
    ['195X', 'open'],
    ['1956/..', 'open at one end'],
    ['/1956', 'open at one end'],
    ['1953-03-06T04:00', 'time of day'],
    ['[1955,1956]', 'set'],
    ['~1956', 'part'],
    ['1956~-03', 'part'],
    ['Y12345', 'is not a date'],
    ['-0044', 'is not a date'],
    ['1956/1957/1958', 'is not a date'],
    ['6 March 1953', 'is not a date'],
    ['1953-3-6', 'is not a date'],
  ])('refuses "%s" and says why', (value, reason) => {
    expect(() => parseDate(value)).toThrow(DateError);
    expect(() => parseDate(value)).toThrow(`"${value}" `);
    expect(() => parseDate(value)).toThrow(reason);
  });

  test('names a remedy', () => {
    expect(() => parseDate('1956-21')).toThrow('write its months, e.g. 1956-03/1956-05');
  });

  test('has spans that are whole days and never empty', () => {
    fc.assert(
      fc.property(ends, (edtf) => {
        const { begin, end } = parseDate(edtf).span;
        expect(Number.isInteger(begin) && Number.isInteger(end)).toBe(true);
        expect(begin).toBeLessThan(end);
      }),
    );
  });

  test('has spans half-open: a day ends where the next begins', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { begin, end } = parseDate(day).span;
        expect(isoDay(begin)).toBe(day);
        expect(parseDate(isoDay(end)).span.begin).toBe(end);
        expect(end - begin).toBe(1);
      }),
    );
  });

  test('has months and years that hold each of their days', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { begin, end } = parseDate(day).span;
        for (const coarse of [day.slice(0, 7), day.slice(0, 4)]) {
          const { span } = parseDate(coarse);
          expect(span.begin).toBeLessThanOrEqual(begin);
          expect(span.end).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  test('has spans from the beginning of one date to the end of another, or refuses them', () => {
    fc.assert(
      fc.property(ends, ends, (from, to) => {
        const [first, last] = [parseDate(from), parseDate(to)];
        if (last.span.end <= first.span.begin) {
          expect(() => parseDate(`${from}/${to}`)).toThrow('backwards');
        } else {
          expect(parseDate(`${from}/${to}`)).toMatchObject({
            span: { begin: first.span.begin, end: last.span.end },
            certain: first.certain && last.certain,
          });
        }
      }),
    );
  });

  test('has day strings that come back as they were', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isoDay(dayNumber(day))).toBe(day);
      }),
    );
  });

  test('never fails in another way, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0159-/~?%X.[]TY2') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parseDate(text).edtf).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
