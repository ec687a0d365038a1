import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNames } from '../../geodata/build/names.ts';
import { namesFile } from '../../geodata/build/schema-names.ts';
import { readStoryPlaces } from '../../geodata/build/story-places.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const names = namesFile.parse(JSON.parse(read('geodata/ground/names.json')));

const nameOn = (id: string, day: string): string | undefined =>
  names
    .find((one) => one.id === id)
    ?.names.find(
      ({ language, from = '', to = '9999' }) => language === 'en' && from <= day && day < to,
    )?.text;

describe('the names of the ground', () => {
  it('are what the table says', () => {
    const lines = new Map(names.map(({ id, line }) => [id, line]));
    const spans = new Map(names.map(({ lng, lat, span }) => [`${lng} ${lat}`, span]));
    const known = {
      lineOf: (id: string) => lines.get(id),
      spanOf: (near: readonly [number, number]) => spans.get(near.join(' ')),
      placeOf: readStoryPlaces(read('geodata/places.geojson')),
    };
    expect(readNames(read('geodata/build/names.csv'), known)).toEqual(names);
  });

  it.each([
    ['chemnitz', '1953-05-09', 'Chemnitz', '1953-05-10', 'Karl-Marx-Stadt', '1957-12-31'],
    ['vladikavkaz', '1954-02-23', 'Dzaudzhikau', '1954-02-24', 'Ordzhonikidze', '1957-12-31'],
    ['urumqi', '1954-01-31', 'Tihwa', '1954-02-01', 'Ürümqi', '1957-12-31'],
    ['khmelnytskyi', '1954-01-15', 'Proskurov', '1954-01-16', 'Khmelnytskyi', '1957-12-31'],
    ['varna', '1956-10-19', 'Stalin', '1956-10-20', 'Varna', '1957-12-31'],
    ['ho-chi-minh-city', '1956-10-21', 'Saigon–Cholon', '1956-10-22', 'Saigon', '1957-12-31'],
    ['katowice', '1953-03-08', 'Katowice', '1953-03-09', 'Stalinogród', '1956-10-20'],
    ['katowice', '1956-10-20', 'Stalinogród', '1956-10-21', 'Katowice', '1957-12-31'],
    ['perm', '1957-10-01', 'Molotov', '1957-10-02', 'Perm', '1957-12-31'],
    ['orenburg', '1957-12-03', 'Chkalov', '1957-12-04', 'Orenburg', '1957-12-31'],
  ])('change on their day: %s', (id, eve, before, day, after, later) => {
    expect([eve, day, later].map((one) => nameOn(id, one))).toEqual([before, after, after]);
  });

  it.each([
    ['eisenhuettenstadt', 'Stalinstadt'],
    ['dunaujvaros', 'Sztálinváros'],
    ['brasov', 'Orașul Stalin'],
    ['dushanbe', 'Stalinabad'],
    ['donetsk', 'Stalino'],
    ['volgograd', 'Stalingrad'],
  ])('keep Stalin through 1956: %s', (id, name) => {
    expect(nameOn(id, '1956-12-31')).toBe(name);
  });

  it('lie between the shores of their sea', () => {
    const black = names.find(({ id }) => id === 'black-sea')?.span ?? [];
    expect(black[0]).toBeCloseTo(28, 0);
    expect(black[1]).toBeCloseTo(40.2, 0);
    const seas = names.flatMap(({ lng, span }) => (span === undefined ? [] : [{ lng, span }]));
    expect(seas.filter(({ lng, span: [west, east] }) => lng < west || lng > east)).toEqual([]);
    expect(seas.length).toBeGreaterThan(30);
  });

  it('run along every river', () => {
    const rivers = names.filter(({ kind }) => kind === 'river');
    expect(rivers.filter(({ line }) => line === undefined).map(({ id }) => id)).toEqual([]);
  });

  const header = 'id,kind,rank,lng,lat,language,text,local,from,to,source,confidence,note';
  const none = { lineOf: () => undefined, spanOf: () => undefined, placeOf: () => undefined };
  it.each([
    ['ends before it begins', 'a,city,1,0,0,en,A,,1956,1955,s,high,'],
    ['at once', 'a,city,1,0,0,en,A,,,1956-02,s,high,\na,city,1,0,0,en,B,,1956-01-31,,s,high,'],
    ['BCP 47', 'a,city,1,0,0,english_,A,,,,s,high,'],
    ['lat', 'a,city,1,0,91,en,A,,,,s,high,'],
    ['is no place of the story', 'a,city,1,0,0,en,,,,,s,high,'],
  ])('are refused where one %s', (message, rows) => {
    expect(() => readNames(`${header}\n${rows}\n`, none)).toThrow(message);
  });
});
