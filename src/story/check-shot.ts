import type { Fault } from './fault.ts';
import { checkReference, type Entry, faultIn, type Records } from './records.ts';
import type { ShotRecord } from './schema-score.ts';
import type { DataPath } from './source-file.ts';

/** Faults of a shot: unknown places, an extent the wrong way round, nothing to show. */
export const checkShot = (
  entry: Entry<unknown>,
  within: DataPath,
  shot: ShotRecord,
  places: Pick<Records<unknown>, 'ids'>,
): readonly Fault[] => {
  const { extent, places: shown = [] } = shot;
  const references = shown.flatMap((id, index) =>
    checkReference(entry, [...within, 'places', index], id, 'place', places),
  );
  if (extent === undefined) {
    const empty = faultIn(
      entry,
      within,
      'the shot shows nothing',
      'add places: [ids] or extent: [west, south, east, north]',
    );
    return shown.length === 0 ? [empty] : references;
  }
  const [west, south, east, north] = extent;
  const inRange = Math.abs(west) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  if (inRange && west < east && east <= west + 360 && south < north) return references;
  return [
    ...references,
    faultIn(
      entry,
      [...within, 'extent'],
      'the extent is out of order or out of range',
      'write [west, south, east, north] with west < east and south < north; to cross the date line, add 360 to east',
    ),
  ];
};
