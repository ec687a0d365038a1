import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatShortDate } from '../../src/i18n/format-date.ts';
import { parseDate } from '../../src/story/dates.ts';

const format = (edtf: string, language: string) => formatDate(parseDate(edtf), language);

describe('Dates for readers, in any environment', () => {
  test.each([
    ['1953-03-06', '6 March 1953'],
    ['1953-03', 'March 1953'],
    ['1953', '1953'],
    ['1953-03-12~', 'about 12 March 1953'],
    ['1953-03~', 'about March 1953'],
    ['1956~', 'about 1956'],
    ['1953-03-09?', 'perhaps 9 March 1953'],
    ['1955%', 'perhaps about 1955'],
    ['1953-06-16/1953-06-17', '16–17 June 1953'],
    ['1956-02-14/1956-03-01', '14 February – 1 March 1956'],
    ['1953-12-27/1954-01-02', '27 December 1953 – 2 January 1954'],
    ['1956-03/1956-04', 'March–April 1956'],
    ['1955-12/1956-01', 'December 1955 – January 1956'],
    ['1948/1953', '1948–1953'],
    ['1954~/1956~', 'about 1954–1956'],
    ['1956-03~/1956-12~', 'about March–December 1956'],
    ['1953-03-06/1953-03-12~', '6 March 1953 – about 12 March 1953'],
    ['1953-03-27/1953-08~', '27 March 1953 – about August 1953'],
    ['1944-11~/1945', 'about November 1944 – 1945'],
    ['1953/1953', '1953'],
  ])('%s is "%s" in English', (edtf, text) => {
    expect(format(edtf, 'en')).toBe(text);
  });

  test.each([
    ['pl', '1953-03-06', '6 marca 1953'],
    ['pl', '1953-06-16/1953-06-17', '16–17 czerwca 1953'],
    ['pl', '1956-06', 'czerwiec 1956'],
    ['pl', '1956-03/1956-04', 'marzec 1956 – kwiecień 1956'],
    ['pl', '1956-02-14/1956-03-01', '14 lutego – 1 marca 1956'],
    ['pl', '1955-12/1956-01', 'grudzień 1955 – styczeń 1956'],
    ['pl', '1953-03-27/1953-08~', '27 marca 1953 – ~ sierpień 1953'],
    ['pl', '1948/1953', '1948–1953'],
    ['hu', '1956-10-23', '1956. október 23.'],
    ['ru', '1956-02-25', '25 февраля 1956 г.'],
    ['ru', '1956-06', 'июнь 1956 г.'],
    ['ru', '1953-06-16/1953-06-17', '16–17 июня 1953 г.'],
    ['ru', '1956-02-14/1956-03-01', '14 февраля – 1 марта 1956 г.'],
    ['ru', '1956-03/1956-04', 'март 1956 г. – апрель 1956 г.'],
    ['ru', '1948/1953', '1948–1953'],
    ['zh', '1956-04', '1956年4月'],
    ['zh', '1956~', '~ 1956年'],
  ])('in %s, %s is "%s"', (language, edtf, text) => {
    expect(format(edtf, language)).toBe(text);
  });

  test.each(['en', 'pl', 'hu', 'ru', 'ka', 'zh'])(
    'have no blank that differs between engines in %s',
    (language) => {
      const day = fc
        .date({ min: new Date('1939-01-01'), max: new Date('1991-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
      fc.assert(
        fc.property(day, day, (a, b) => {
          const edtf = a < b ? `${a}/${b}` : `${b}/${a}`;
          expect(format(edtf, language)).not.toMatch(/[\u2000-\u200b\u202f]/);
        }),
      );
    },
  );
});

describe('Dates beside marks', () => {
  test.each([
    ['1956-10-19', 'en', '19 Oct'],
    ['1956-10-18/1956-10-19', 'en', '18–19 Oct'],
    ['1956-10-29/1956-11-03', 'en', '29 Oct – 3 Nov'],
    ['1956-03~', 'en', 'c. Mar'],
    ['1956-03-09?', 'en', '9 Mar?'],
    ['1956', 'en', '1956'],
    ['1956-03~/1956-12~', 'en', 'c. Mar–Dec'],
    ['1955-12-19', 'en', '19 Dec 1955'],
    ['1956-11/1957-03', 'en', 'Nov 1956 – Mar 1957'],
    ['1956-10-23', 'hu', 'okt. 23.'],
    ['1956-10-23', 'zh', '10月23日'],
    ['1956-10~', 'ru', '~ окт.'],
  ])('%s in %s, in 1956: %s', (edtf, language, text) => {
    expect(formatShortDate(parseDate(edtf), language, 1956)).toBe(text);
  });
});
