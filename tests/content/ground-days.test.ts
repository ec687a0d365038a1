import { expect, it } from 'vitest';
import type { AreaRank } from '../../src/ground/ground.ts';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import type { DayNumber } from '../../src/story/story.ts';
import {
  areasAt,
  committedTerritories,
  committedWorld,
  drawnAreas,
} from '../fixtures/committed-ground.ts';

const areas = drawnAreas(committedWorld('world-fine'));

const dayBefore = (day: string): string => isoDay((dayNumber(day) - 1) as DayNumber);

const land: readonly AreaRank[] = ['state', 'dependency'];

type Change = readonly [
  place: string,
  point: readonly [number, number],
  day: string,
  before: string,
  after: string,
];

const changesOfHands: readonly Change[] = [
  ['Salisbury', [31.05, -17.83], '1953-08-01', 'SRH', 'FRN'],
  ['Amami Oshima', [129.35, 28.3], '1953-12-25', 'AMAMI', 'JPN'],
  ['Đồng Hới', [106.5, 17.46], '1954-07-21', 'VNM', 'DRV'],
  ['Huế', [107.5, 16.4], '1954-07-21', 'VNM', 'RVN'],
  ['Hanoi', [105.8, 21.0], '1954-07-21', 'VNM', 'HANOI'],
  ['Hanoi', [105.8, 21.0], '1954-10-10', 'HANOI', 'DRV'],
  ['Trieste', [13.8, 45.66], '1954-10-26', 'FTTA', 'ITA'],
  ['Koper', [13.8, 45.5], '1954-10-26', 'FTTB', 'YUG'],
  ['Pondicherry', [79.8, 11.92], '1954-11-01', 'PONDI', 'IND'],
  ['Upper Dachen', [121.9, 28.49], '1955-02-13', 'DACHEN', 'CHN'],
  ['the Haud', [45.5, 7.9], '1955-02-28', 'HAUD', 'ETH'],
  ['Haiphong', [106.62, 20.84], '1955-05-13', 'HAIPHONG', 'DRV'],
  ['Porkkala', [24.4, 60.08], '1956-01-26', 'PORKKALA', 'FIN'],
  ['Tetuan', [-5.37, 35.5], '1956-04-07', 'MARN', 'MAR'],
  ['Tangier', [-5.82, 35.74], '1956-10-29', 'TNG', 'MAR'],
  ['Saarbrücken', [7.0, 49.26], '1957-01-01', 'SAAR', 'FRG'],
  ['Ho', [0.47, 6.75], '1957-03-06', 'BTOG', 'GHA'],
];

const changesOfRepublic: readonly Change[] = [
  ['Simferopol', [34.1, 44.95], '1954-02-19', 'RSFSR', 'UKRSSR'],
  ['Teberda', [41.75, 43.45], '1955-03-14', 'GEOSSR', 'RSFSR'],
  ['Petrozavodsk', [34.2, 61.8], '1956-07-16', 'KFSSR', 'RSFSR'],
  ['Itum-Kale', [45.57, 42.74], '1957-01-11', 'GEOSSR', 'RSFSR'],
];

const changesOfLayer: readonly Change[] = [
  ['Sam Neua', [104.0, 20.4], '1954-07-21', '', 'PATHETLAO'],
  ['Cao Bằng', [106.2, 22.7], '1954-07-21', 'DRVZONE', ''],
  ['Ismailia', [32.2, 30.6], '1956-06-13', 'CANALZONE', ''],
  ['Bir Hasana', [33.8, 30.4], '1956-10-29', '', 'SINAI'],
  ['El Tina', [32.31, 31.0], '1956-11-05', '', 'PORTSAID'],
  ['El Tina', [32.31, 31.0], '1956-12-22', 'PORTSAID', ''],
  ['Bir Hasana', [33.8, 30.4], '1957-01-22', 'SINAI', ''],
  ['Sharm el-Sheikh', [34.22, 27.97], '1957-03-08', 'SINAI', ''],
  ['Sam Neua', [104.0, 20.4], '1957-11-18', 'PATHETLAO', ''],
];

const changesOfZone: readonly Change[] = [
  ['Port Arthur', [121.25, 38.87], '1955-05-24', 'LUSHUN', ''],
  ['Vienna', [16.35, 48.2], '1955-07-27', 'AT_VIE', ''],
  ['the Mühlviertel', [14.3, 48.5], '1955-07-27', 'AT_SOV', ''],
  ['Lienz', [12.75, 46.85], '1955-07-27', 'AT_UK', ''],
  ['Linz', [14.28, 48.26], '1955-07-27', 'AT_US', ''],
  ['Grozny', [45.7, 43.3], '1957-01-09', '', 'CHECHING'],
  ['Elista', [44.27, 46.3], '1957-01-09', '', 'KALMYK'],
];

const changesOfCamp: readonly Change[] = [
  ['Tehran', [51.4, 35.7], '1953-08-19', 'non-aligned', 'western-aligned'],
  ['Seoul', [127.0, 37.5], '1953-10-01', 'western-aligned', 'western-alliance'],
  ['Guatemala', [-90.5, 14.6], '1954-06-27', 'disputed', 'western-alliance'],
  ['Taipei', [121.5, 25.0], '1954-12-02', 'western-aligned', 'western-alliance'],
  ['Bonn', [7.1, 50.7], '1955-05-06', 'western-aligned', 'western-alliance'],
  ['Vienna', [16.35, 48.2], '1955-07-27', 'occupied', 'neutral'],
  ['Khartoum', [32.5, 15.5], '1956-01-01', 'colonial', 'non-aligned'],
  ['Rabat', [-6.8, 33.95], '1956-03-02', 'colonial', 'non-aligned'],
  ['Tunis', [10.1, 36.75], '1956-03-20', 'colonial', 'western-aligned'],
  ['Budapest', [19.0, 47.5], '1956-11-01', 'socialist', 'disputed'],
  ['Budapest', [19.0, 47.5], '1956-11-04', 'disputed', 'socialist'],
  ['Gaza', [34.4, 31.45], '1956-11-02', 'non-aligned', 'occupied'],
  ['Gaza', [34.4, 31.45], '1957-03-07', 'occupied', 'disputed'],
  ['Gaza', [34.4, 31.45], '1957-03-14', 'disputed', 'non-aligned'],
  ['Accra', [-0.2, 5.7], '1957-03-06', 'colonial', 'non-aligned'],
  ['Kuala Lumpur', [101.6, 3.2], '1957-08-31', 'colonial', 'western-aligned'],
];

const idsAt = (point: readonly [number, number], day: string, ranks: readonly AreaRank[]): string =>
  areasAt(areas, point, day, ranks)
    .map(({ id }) => id)
    .join(' ');

it.each(changesOfHands)('%s %j on %s: from %s to %s', (_place, point, day, before, after) => {
  expect([idsAt(point, dayBefore(day), land), idsAt(point, day, land)]).toEqual([before, after]);
});

it.each(changesOfRepublic)('%s %j on %s: from %s to %s', (_place, point, day, before, after) => {
  const republics = [dayBefore(day), day].map((on) => idsAt(point, on, ['republic']));
  expect(republics).toEqual([before, after]);
});

it.each(changesOfLayer)(
  '%s %j on %s: layer from "%s" to "%s"',
  (_place, point, day, before, after) => {
    const layers = [dayBefore(day), day].map((on) => idsAt(point, on, ['layer']));
    expect(layers).toEqual([before, after]);
  },
);

it.each(changesOfZone)(
  '%s %j on %s: zone from "%s" to "%s"',
  (_place, point, day, before, after) => {
    const zones = [dayBefore(day), day].map((on) => idsAt(point, on, ['zone']));
    expect(zones).toEqual([before, after]);
  },
);

it.each(changesOfCamp)('%s %j on %s: from %s to %s', (_place, point, day, before, after) => {
  const camps = [dayBefore(day), day].map((on) =>
    areasAt(areas, point, on, land)
      .map(({ camp }) => camp)
      .join(' '),
  );
  expect(camps).toEqual([before, after]);
});

it('East Germany becomes sovereign in two steps, which its status tells', () => {
  expect(committedTerritories()['GDR']?.map(({ from }) => from)).toEqual([
    undefined,
    '1954-03-25',
    '1955-09-20',
  ]);
});

it('East and West Berlin lie apart, and the East is no part of the territory around it', () => {
  expect(idsAt([13.45, 52.53], '1953-06-17', land)).toBe('BERE');
  expect(idsAt([13.3, 52.48], '1953-06-17', land)).toBe('BERW');
  expect(idsAt([13.06, 52.3], '1953-06-17', land)).toBe('GDR');
});

it('Hungary between its declaration of neutrality and the second intervention is hatched', () => {
  const hatched = (day: string) =>
    areasAt(areas, [19, 47.5], day, land).map((area) => area.hatched);
  expect(['1956-10-31', '1956-11-01', '1956-11-03', '1956-11-04'].flatMap(hatched)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
