import { expect, it } from 'vitest';
import { inForceOn } from '../../src/ground/in-force.ts';
import { dayNumber } from '../../src/story/days.ts';
import { committedWorld, drawnAreas } from '../fixtures/committed-ground.ts';

const areas = drawnAreas(committedWorld('world-fine'));

type Published = readonly [
  id: string,
  day: string,
  squareKilometres: number,
  toleratedPerCent: number,
];

/** Figures of handbooks and yearbooks. Inland waters are counted differently from one to the other. */
const published: readonly Published[] = [
  // Without the White Sea and the Sea of Azov.
  ['SUN', '1957-12-31', 22_274_900, 1.5],
  ['RSFSR', '1957-12-31', 17_075_400, 1.5],
  ['UKRSSR', '1957-12-31', 603_700, 1.5],
  ['KFSSR', '1953-03-05', 172_400, 1.5],
  ['GEOSSR', '1957-12-31', 69_700, 1],
  ['POL', '1953-03-05', 312_700, 1],
  ['CSK', '1953-03-05', 127_900, 1.5],
  ['HUN', '1953-03-05', 93_030, 1],
  ['ROU', '1953-03-05', 237_500, 1.5],
  ['BGR', '1953-03-05', 110_900, 2],
  ['ALB', '1953-03-05', 28_748, 2],
  ['YUG', '1957-12-31', 255_804, 1.5],
  ['GDR', '1953-03-05', 107_900, 1.5],
  ['BERE', '1953-03-05', 403, 3],
  ['BERW', '1953-03-05', 480, 3],
  ['FRG', '1957-12-31', 248_100, 1.5],
  ['SAAR', '1953-03-05', 2_567, 4],
  ['AUT', '1953-03-05', 83_850, 1],
  ['ITA', '1957-12-31', 301_230, 1],
  ['FIN', '1957-12-31', 337_000, 2],
  ['PORKKALA', '1953-03-05', 380, 10],
  ['MNG', '1953-03-05', 1_565_000, 1],
  ['CHN', '1957-12-31', 9_597_000, 3],
  ['TWN', '1953-03-05', 35_980, 2],
  ['PRK', '1953-08-01', 120_540, 2],
  ['KOR', '1953-08-01', 98_480, 2],
  ['DRV', '1957-12-31', 158_000, 1.5],
  ['RVN', '1957-12-31', 173_800, 1.5],
  ['SDN', '1953-03-05', 2_505_800, 1],
  ['ISR', '1953-03-05', 20_770, 1],
  ['WBANK', '1953-03-05', 5_880, 2],
  ['GHA', '1957-12-31', 238_540, 1],
  ['BTOG', '1953-03-05', 33_780, 10],
  ['BCMN', '1953-03-05', 45_100, 15],
  ['TNG', '1953-03-05', 373, 10],
  ['MARN', '1953-03-05', 20_000, 6],
  ['MYA', '1953-03-05', 131_600, 1],
  ['COD', '1953-03-05', 2_345_000, 1],
];

it.each(published)('%s on %s measures about %i km², to within %d %%', (id, day, size, perCent) => {
  const inForce = inForceOn(dayNumber(day));
  const [area] = areas.filter(({ properties }) => properties.id === id && inForce(properties));
  expect(Math.abs((area?.km2 ?? 0) / size - 1) * 100).toBeLessThan(perCent);
});
