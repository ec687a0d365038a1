import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatSource } from '../../src/story/format-source.ts';
import type { SourceRecord } from '../../src/story/schema-sources.ts';

const { items } = JSON.parse(readFileSync('geodata/sources.json', 'utf8')) as {
  items: SourceRecord[];
};

const printed = (id: string): readonly (string | null)[] => {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no source ${id}`);
  const { short, full, url } = formatSource(item);
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
    'blauvelt-2016',
    'Blauvelt and Smith 2016',
    'Blauvelt, Timothy K., and Jeremy Smith (eds). 2016. <Georgia after Stalin: Nationalism and Soviet Power>. Routledge.',
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
    'Malin 1996/97',
    'Malin. 1996/97. “Working notes of the CPSU Presidium on Hungary and Poland, October–November 1956.” Translated by Mark Kramer. <Cold War International History Project Bulletin> 8–9.',
    null,
  ],
])('%s is cited as %s and printed in full', (id, ...expected) => {
  expect(printed(id)).toEqual(expected);
});

test('Every work has an author or an editor, a year and a reference that ends once', () => {
  for (const item of items) {
    const { short, full } = formatSource(item);
    const whole = `${full.before}${full.title}${full.after}`;
    expect(short).toMatch(/^\S.* \d{4}(\/\d\d)?$/);
    expect(full.title).not.toBe('');
    expect(whole).toMatch(/^\S.*[^.]\.$/);
    expect(whole).not.toMatch(/ {2}| [.,]|undefined/);
  }
});

test('Short citations are all different', () => {
  expect(new Set(items.map((item) => formatSource(item).short)).size).toBe(items.length);
});

test('From four authors on, only the first is cited', () => {
  const author = ['A', 'B', 'C', 'D'].map((family) => ({ family }));
  const issued = { 'date-parts': [[1999]] };
  expect(formatSource({ id: 'a', type: 'book', title: 'T', author, issued })).toEqual({
    id: 'a',
    short: 'A et al. 1999',
    full: { before: 'A, B, C, and D. 1999. ', title: 'T', after: '.' },
    url: null,
  });
});
