import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCells } from '../../src/dataset/date-cells.ts';
import { escapeLatex } from '../../src/dataset/escape-latex.ts';
import { nameCells } from '../../src/dataset/name-cells.ts';
import { sourceCells } from '../../src/dataset/source-cells.ts';
import type { Credit, Row } from '../../src/dataset/table.ts';
import { writeBibtex } from '../../src/dataset/write-bibtex.ts';
import { writeCsl } from '../../src/dataset/write-csl.ts';
import { writeCsv } from '../../src/dataset/write-csv.ts';
import { writeGeojson } from '../../src/dataset/write-geojson.ts';
import { parseDate } from '../../src/story/dates.ts';
import type { SourceRecord } from '../../src/story/schema-sources.ts';
import { readBibtex } from '../fixtures/read-bibtex.ts';

const credit: Credit = {
  title: 'Thaw: “events”, and more',
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  attribution: 'The Thaw authors @ example.org',
  language: 'en',
};

const readCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

/** Text with what trips up writers of files: quotes, commas, semicolons, breaks, signs of LaTeX, letters of all scripts. */
const trap = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'",;\n\r\t\\{}$&%#_~^@–-\'()[]= '),
    fc.constantFrom(...'aZ09ńőęÅйქ北'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

const coordinates = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

const row = fc.record({
  cells: fc.record({
    id: fc.uuid(),
    title: trap,
    date_certain: fc.boolean(),
    precision_m: fc.nat(),
    note: fc.option(trap),
    sources: fc.array(fc.uuid(), { maxLength: 3 }),
  }),
  geometry: fc.oneof(
    coordinates.map((point) => ({ type: 'Point' as const, coordinates: [...point] })),
    fc
      .array(fc.array(coordinates, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((lines) => ({
        type: 'MultiLineString' as const,
        coordinates: lines.map((line) => line.map((point) => [...point])),
      })),
  ),
}) satisfies fc.Arbitrary<Row>;

describe('writeCsv', () => {
  it('is read back by another library, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        // A table has points or lines, never both.
        const kind = rows[0]?.geometry.type;
        const alike = rows.filter(({ geometry }) => geometry.type === kind);
        const read = readCsv(writeCsv(alike, credit));
        expect(read).toHaveLength(alike.length);
        alike.forEach(({ cells, geometry }, index) => {
          const line = read[index];
          expect(line).toMatchObject({
            id: cells.id,
            title: cells.title,
            date_certain: String(cells.date_certain),
            precision_m: String(cells.precision_m),
            note: cells.note ?? '',
            sources: cells.sources.join('; '),
            dataset: credit.title,
            licence: credit.licence,
            attribution: credit.attribution,
          });
          const numbers = [line?.['longitude'], line?.['latitude'], line?.['WKT']].join(' ');
          expect([...numbers.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(Number)).toEqual(
            geometry.coordinates.flat(2).map((degrees) => degrees + 0),
          );
        });
      }),
    );
  });

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    const text = writeCsv(
      [{ cells: { id: 'a', title: 'Poznań' }, geometry: { type: 'Point', coordinates: [1, 2] } }],
      credit,
    );
    expect(text).toBe(
      '\u{FEFF}id,title,longitude,latitude,dataset,licence,attribution\r\n' +
        'a,Poznań,1,2,"Thaw: “events”, and more","CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",The Thaw authors @ example.org\r\n',
    );
  });
});

describe('writeGeojson', () => {
  it('is GeoJSON to another library, with the records and the credit in it', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const read = check(writeGeojson(rows, credit));
        expect(read).toMatchObject({ type: 'FeatureCollection', ...credit });
        if (read.type !== 'FeatureCollection') return;
        expect(read.features.map(({ id }) => id)).toEqual(rows.map(({ cells }) => cells.id));
        expect(read.features.map(({ properties }) => properties)).toEqual(
          rows.map(({ cells }) => cells),
        );
        expect(read.features.map(({ geometry }) => geometry)).toEqual(
          JSON.parse(JSON.stringify(rows.map(({ geometry }) => geometry))),
        );
      }),
    );
  });
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('writeBibtex', () => {
  /** The reader’s own conventions: it joins hyphens and quotation marks as LaTeX prints them. */
  const printed = trap
    .map((text) => plain(text.replace(/[-–'`"~]/g, '').normalize('NFC')))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));

  it('is read back by another library, whatever stands in titles and notes', () => {
    fc.assert(
      fc.property(printed, printed, printed, (title, note, family) => {
        const source: SourceRecord = {
          id: 'a-1956',
          type: 'book',
          title,
          note,
          author: [{ literal: family }],
        };
        const [read, ...more] = readBibtex(writeBibtex([source], credit));
        expect(more).toEqual([]);
        expect(read?.id).toBe('a-1956');
        expect(plain(read?.title ?? '').normalize('NFC')).toBe(title);
        expect(plain(read?.note ?? '').normalize('NFC')).toBe(note);
      }),
    );
  });

  it('holds names together that would be taken apart', () => {
    const [read] = readBibtex(
      writeBibtex(
        [
          {
            id: 'a',
            type: 'report',
            title: 'On {braces} & 100 %',
            author: [
              { literal: 'Ministry of Trade and Industry' },
              { family: 'Jastrząb', given: 'Łukasz' },
              { family: 'Sand and Son', given: 'A.' },
            ],
            publisher: 'This Press and That Press',
          },
        ],
        credit,
      ),
    );
    expect(read?.author?.map(({ family, given }) => [family, given])).toEqual([
      ['Ministry of Trade and Industry', undefined],
      ['Jastrząb', 'Łukasz'],
      ['Sand and Son', 'A.'],
    ]);
    expect(read?.title).toBe('On {braces} & 100 %');
    expect(read?.publisher).toBe('This Press and That Press');
  });

  it('names whom to credit before the first entry, without a sign that begins one', () => {
    const text = writeBibtex([], credit);
    expect(text).toBe(
      '% Thaw: “events”, and more\n' +
        '% CC BY 4.0, https://creativecommons.org/licenses/by/4.0/\n' +
        '% The Thaw authors example.org\n',
    );
  });

  it('writes dates as precise as they are known', () => {
    const dated = (...parts: [number, number?, number?][]): string =>
      writeBibtex([{ id: 'a', type: 'book', title: 'T', issued: { 'date-parts': parts } }], credit);
    expect(dated([1956, 2, 25])).toContain('  year = {1956},\n  month = feb,\n  day = {25},\n');
    expect(dated([1956, 12])).toContain('  year = {1956},\n  month = dec,\n}');
    expect(dated([1996], [1997])).toContain('  year = {1996--1997},\n}');
    expect(writeBibtex([{ id: 'a', type: 'book', title: 'T' }], credit)).not.toContain('year');
  });
});

describe('escapeLatex', () => {
  it('names or escapes every sign that LaTeX takes for a command', () => {
    expect(escapeLatex('100 % of $5 & #1_a')).toBe('100 \\% of \\$5 \\& \\#1\\_a');
    expect(escapeLatex('a\\b {c} ~d ^e')).toBe(
      'a\\textbackslash{}b \\textbraceleft{}c\\textbraceright{} \\textasciitilde{}d \\textasciicircum{}e',
    );
    expect(escapeLatex(' two\n lines, “Łukasz” – Москва ')).toBe('two lines, “Łukasz” – Москва');
  });

  it('leaves braces that close, and no sign bare, whatever it is given', () => {
    fc.assert(
      fc.property(trap, (text) => {
        const escaped = escapeLatex(text);
        let open = 0;
        for (const sign of escaped) {
          if (sign === '{') open += 1;
          if (sign === '}') open -= 1;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
        expect(escaped).not.toMatch(/(?<!\\)[$&#%_]|[~^\n]/);
      }),
    );
  });
});

describe('writeCsl', () => {
  it('is a list of the items, each with the credit in its custom field', () => {
    const source: SourceRecord = { id: 'a', type: 'book', title: 'A “title”\nof two lines' };
    expect(JSON.parse(writeCsl([source], credit))).toEqual([
      {
        ...source,
        custom: {
          dataset: credit.title,
          licence: credit.licence,
          attribution: credit.attribution,
        },
      },
    ]);
  });
});

describe('cells', () => {
  it.each([
    ['1956-02-25', '1956-02-25', '1956-02-25', 'day', true],
    ['1956-02', '1956-02-01', '1956-02-29', 'month', true],
    ['1956-03~/1956-12', '1956-03-01', '1956-12-31', 'month', false],
    ['1953/1957', '1953-01-01', '1957-12-31', 'year', true],
    ['1953-03-09?', '1953-03-09', '1953-03-09', 'day', false],
  ])('say of %s what a program can sort by', (date, first_day, last_day, precision, certain) => {
    expect(dateCells(parseDate(date))).toEqual({
      date,
      first_day,
      last_day,
      date_precision: precision,
      date_certain: certain,
    });
  });

  it('leave names open where they begin or end out of sight, and end on the last day', () => {
    const name = (start?: string, end?: string) =>
      nameCells([
        {
          toponym: 'Stalinogród',
          lang: 'pl',
          when: {
            timespans: [
              {
                ...(start === undefined ? {} : { start: { in: start } }),
                ...(end === undefined ? {} : { end: { in: end } }),
              },
            ],
          },
        },
      ])[0];
    expect(name('1953-03-09', '1956-12-10')).toBe('Stalinogród (pl, 1953-03-09/1956-12-09)');
    expect(name('1953-03', '1957-01')).toBe('Stalinogród (pl, 1953-03/1956-12)');
    expect(name('1953~', '1957~')).toBe('Stalinogród (pl, 1953~/1956~)');
    expect(name(undefined, '1991-12-25')).toBe('Stalinogród (pl, ../1991-12-24)');
    expect(name('1991-09-06')).toBe('Stalinogród (pl, 1991-09-06/..)');
    expect(nameCells([{ toponym: 'Москва', lang: 'ru' }])).toEqual(['Москва (ru)']);
  });

  it('name each work once, and every place in it', () => {
    expect(
      sourceCells([{ id: 'a', paragraph: 3 }, { id: 'b' }, { id: 'a', paragraph: 17 }]),
    ).toEqual({ sources: ['a', 'b'], passages: ['a para. 3', 'a para. 17'] });
  });
});
