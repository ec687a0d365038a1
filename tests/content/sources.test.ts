import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { citeSources } from '../../src/story/cite-sources.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';
import { type SourceRecord, sourceRecord } from '../../src/story/schema-sources.ts';
import type { SourceWords } from '../../src/story/words.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { runs } from '../fixtures/runs.ts';

const { items } = deepFreeze(
  JSON.parse(readFileSync('geodata/sources.json', 'utf8')) as { items: readonly SourceRecord[] },
);
const cited = citeSources(items);

const wholeOf = ({ full }: SourceWords) => `${full.before}${full.title}${full.after}`;

const printed = (id: string) => {
  const words = cited.find((one) => one.id === id);
  if (words === undefined) throw new Error(`no source ${id}`);
  const { short, full, url } = words;
  return [short, `${full.before}<${full.title}>${full.after}`, url];
};

test.each([
  [
    'radchenko-2014',
    'Radchenko 2014',
    'Radchenko, Sergey. 2014. “1956.” In <The Oxford Handbook of the History of Communism>, edited by S. A. Smith. Oxford University Press.',
    'https://doi.org/10.1093/oxfordhb/9780199602056.013.008',
  ],
  [
    'taubman-2003',
    'Taubman 2003',
    'Taubman, William. 2003. <Khrushchev: The Man and His Era>. W. W. Norton.',
    null,
  ],
  [
    'jones-2006',
    'Jones 2006',
    'Jones, Polly (ed.). 2006. <The Dilemmas of De-Stalinization>. Routledge.',
    null,
  ],
  [
    'bekes-2002',
    'Békés, Byrne and Rainer 2002',
    'Békés, Csaba, Malcolm Byrne, and János M. Rainer (eds). 2002. <The 1956 Hungarian Revolution: A History in Documents>. Central European University Press.',
    null,
  ],
  [
    'persak-2006',
    'Persak 2006',
    'Persak, Krzysztof. 2006. “The Polish–Soviet Confrontation in 1956 and the Attempted Soviet Military Intervention in Poland.” <Europe-Asia Studies> 58 (8).',
    null,
  ],
  ['kyle-1991', 'Kyle 1991', 'Kyle, Keith. 1991. <Suez>.', null],
  [
    'granville-2004',
    'Granville 2004',
    'Granville, Johanna. 2004. <The First Domino: International Decision Making during the Hungarian Crisis of 1956>. Texas A&M University Press.',
    null,
  ],
  [
    'vamos-2006',
    'Vámos 2006',
    'Vámos, Péter. 2006. <Sino-Hungarian Relations and the 1956 Revolution>. Cold War International History Project Working Papers 54.',
    null,
  ],
  [
    'chen-2001',
    'Chen Jian 2001',
    'Chen Jian. 2001. <Mao’s China and the Cold War>. University of North Carolina Press.',
    null,
  ],
  [
    'macfarquhar-1974',
    'MacFarquhar 1974',
    'MacFarquhar, Roderick. 1974. <The Origins of the Cultural Revolution>. Vol. 1, Contradictions among the People, 1956–1957.',
    null,
  ],
  [
    'khrushchev-1956',
    'Khrushchev 1956',
    'Khrushchev, Nikita S. 1956. <On the Cult of Personality and Its Consequences>. Speech, 25 February. Closed session of the Twentieth Congress of the CPSU; first Soviet printing: Izvestiya TsK KPSS, no. 3, 1989.',
    null,
  ],
  [
    'malin-notes',
    'Malin 1996–1997',
    'Malin. 1996–1997. “Working notes of the CPSU Presidium on Hungary and Poland, October–November 1956.” Translated by Mark Kramer. <Cold War International History Project Bulletin> 8–9.',
    null,
  ],
  [
    'melman-1990',
    'Melman and Raviv 1990',
    'Melman, Yossi, and Dan Raviv. 1990. “The Journalist’s Connections: How Israel Got Russia’s Biggest Pre-Glasnost Secret.” <International Journal of Intelligence and CounterIntelligence> 4 (2): 219–225.',
    'https://doi.org/10.1080/08850609008435140',
  ],
  ['melman-trade-secrets', 'Melman', 'Melman, Yossi. “Trade Secrets.” <Haaretz>.', null],
])('%s is cited as %s and printed in full', (id, ...expected) => {
  expect(printed(id)).toEqual(expected);
});

test('Every work of the story is cited once, with all that is known of it', () => {
  expect(cited.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
  for (const words of cited) {
    const whole = wholeOf(words);
    expect(words.full.title).not.toBe('');
    expect(whole).toMatch(/^\S.*[^.]\.$/);
    expect(whole).not.toMatch(/ {2}| [.,]|\.\.|undefined|\[|\bn\.d\./);
    const item = items.find(({ id }) => id === words.id);
    for (const text of [item?.title, item?.['container-title'], item?.publisher, item?.note]) {
      expect(whole).toContain(text ?? '');
    }
  }
});

test('The bibliography is in the order of its authors', () => {
  const authors = cited.map((words) => wholeOf(words).split(/[.,]/)[0] ?? '');
  expect(authors).toEqual([...authors].sort(new Intl.Collator('en').compare));
});

test('The texts cite works in the same words as the cards', () => {
  const shorts = new Map(cited.map(({ id, short }) => [id, short]));
  const texts = readGeodata('geodata').filter(({ path }) => path.endsWith('.md'));
  const links = texts.flatMap(({ text }) => [
    // Others are named in the course of a sentence: the Malin notes.
    ...text.matchAll(/\[([^\]]* \d{4})\]\(source:([a-z0-9-]+)\)/g),
  ]);
  expect(links.length).toBeGreaterThan(20);
  for (const [, words = '', id = ''] of links) expect([id, words]).toEqual([id, shorts.get(id)]);
});

/** Words of several scripts; without the signs that end a sentence, which the style may join. */
const anyWords = fc
  .array(fc.constantFrom('Мороз', 'Łódź', '秘密', 'Trade', 'and', '1956', 'ქართული', 'O’Hara'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

const anyName = fc.oneof(
  fc.record({ family: anyWords, given: fc.option(anyWords, { nil: undefined }) }),
  fc.record({ literal: anyWords }),
);

const anyYear = fc.integer({ min: 1900, max: 2026 });
const anyMonth = fc.integer({ min: 1, max: 12 });
const anyDay = fc.oneof(
  fc.tuple(anyYear),
  fc.tuple(anyYear, anyMonth),
  fc.tuple(anyYear, anyMonth, fc.integer({ min: 1, max: 31 })),
);

type Issued = NonNullable<SourceRecord['issued']>;

const anySource = (id: string) =>
  fc
    .record(
      {
        id: fc.constant(id),
        type: fc.constantFrom(...sourceRecord.shape.type.options),
        title: anyWords,
        author: fc.array(anyName, { minLength: 1, maxLength: 5 }),
        editor: fc.array(anyName, { minLength: 1, maxLength: 3 }),
        issued: fc.record({
          'date-parts': fc.array(anyDay, { minLength: 1, maxLength: 1 }),
        }),
        'container-title': anyWords,
        publisher: anyWords,
        note: anyWords,
      },
      { requiredKeys: ['id', 'type', 'title'] },
    )
    .map((source) => JSON.parse(JSON.stringify(source)) as SourceRecord);

describe('any work', () => {
  it('is printed with its title, without gaps and without what is not known', () => {
    fc.assert(
      fc.property(anySource('a'), (source) => {
        const [words] = citeSources([deepFreeze(source)]);
        if (words === undefined) throw new Error('nothing is printed');
        const whole = wholeOf(words);
        expect(whole).toContain(source.title);
        expect(whole).toMatch(/^\S.*\.”?$/u);
        expect(whole).not.toMatch(/ {2}| [.,]|\.\.|undefined|NO_PRINTED_FORM|[\u{E000}\u{E001}]/u);
        expect(words.short).toMatch(/^\S/u);
        const year = source.issued?.['date-parts'][0]?.[0];
        if (year !== undefined) expect(words.short).toMatch(new RegExp(` ${year}$`));
      }),
      { numRuns: runs(40) },
    );
  });

  it('is cited by its years where a span is known more closely at one end', () => {
    const issued: Issued = { 'date-parts': [[1996], [1997, 2, 3]] };
    const [words] = citeSources([
      { id: 'a', type: 'book', title: 'T', author: [{ family: 'A' }], issued },
    ]);
    expect(words?.short).toBe('A 1996–1997');
  });

  it.each(['__proto__', 'constructor', 'toString'])('may bear the name %s', (name) => {
    const author = [{ family: name, given: name }];
    const [words] = citeSources([{ id: 'a', type: 'book', title: name, author }]);
    expect(words).toMatchObject({
      short: name,
      full: { before: `${name}, ${name}. `, title: name },
    });
  });

  it('is told apart from another one of the same author and year', () => {
    const author = [{ family: 'A' }];
    const issued: Issued = { 'date-parts': [[1999]] };
    const same = { type: 'book', author, issued } as const;
    const two = citeSources([
      { ...same, id: 'later', title: 'Z' },
      { ...same, id: 'earlier', title: 'B' },
    ]);
    expect(two.map(({ id, short }) => [id, short])).toEqual([
      ['earlier', 'A 1999a'],
      ['later', 'A 1999b'],
    ]);
    expect(two.map(wholeOf)).toEqual(['A. 1999a. B.', 'A. 1999b. Z.']);
  });

  it('is cited by the first of its authors from four on, and by its title without any', () => {
    const author = ['A', 'B', 'C', 'D'].map((family) => ({ family }));
    const issued: Issued = { 'date-parts': [[1999]] };
    const [many, none] = citeSources([
      { id: 'a', type: 'book', title: 'T', author, issued },
      { id: 'b', type: 'book', title: 'U', issued },
    ]);
    expect(many).toEqual({
      id: 'a',
      short: 'A et al. 1999',
      full: { before: 'A, B, C, and D. 1999. ', title: 'T', after: '.' },
      url: null,
    });
    expect(none?.short).toBe('U 1999');
    expect(none === undefined ? '' : wholeOf(none)).toBe('U. 1999.');
  });
});
