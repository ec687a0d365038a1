import type { Span } from '../ground/ground.ts';
import { inForceOn } from '../ground/in-force.ts';
import { dayNumber } from '../story/days.ts';
import type { GroundName } from './ground-names.ts';

/** A sea or a river that the ground names. */
export type NamedPlace = {
  readonly id: string;
  readonly kind: string;
  /** 1 is the most important. */
  readonly rank: number;
  readonly lng: number;
  readonly lat: number;
  readonly names: readonly (Span & {
    readonly text: string;
    readonly language: string;
    readonly local?: boolean;
  })[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isNamedPlace = (value: unknown): value is NamedPlace =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  Number.isFinite(value['lng']) &&
  Number.isFinite(value['lat']) &&
  Number.isFinite(value['rank']) &&
  Array.isArray(value['names']) &&
  value['names'].every((name) => isRecord(name) && typeof name['text'] === 'string');

/** The zoom from which waters of each kind and rank are named. */
const firstZoom: Readonly<Record<string, (rank: number) => number>> = {
  sea: (rank) => rank - 0.2,
  river: (rank) => rank + 3,
};

/**
 * Seas and rivers out of a parsed file; its other places are left to the story.
 * @throws TypeError where it is no list, or one of its entries is damaged.
 */
export const readNamedPlaces = (file: unknown): readonly NamedPlace[] => {
  if (!Array.isArray(file)) throw new TypeError('the names of the ground are not a list');
  return file
    .filter((place) => isRecord(place) && String(place['kind']) in firstZoom)
    .map((place, index) => {
      if (isNamedPlace(place)) return place;
      // A river may come as a line alone: its middle bears the name.
      const line = isRecord(place) ? place['line'] : undefined;
      const middle: unknown = Array.isArray(line) ? line[Math.floor(line.length / 2)] : undefined;
      const [lng, lat]: unknown[] = Array.isArray(middle) ? middle : [];
      const pointed = { ...place, lng, lat };
      if (isNamedPlace(pointed)) return pointed;
      throw new TypeError(`name ${index} of the ground is damaged`);
    });
};

/** What waters are called on a day (ISO): in the reader's language, else in English. */
export const waterNames = (
  places: readonly NamedPlace[],
  epoch: string,
  language: string,
): GroundName[] => {
  const inForce = inForceOn(dayNumber(epoch));
  return places
    .flatMap(({ id, kind, rank, lng, lat, names }) => {
      const known = names.filter(inForce);
      const name =
        known.find((one) => one.language === language) ??
        known.find((one) => one.language === 'en');
      if (name === undefined) return [];
      const from = firstZoom[kind]?.(rank) ?? 0;
      return [
        {
          id: `water-${id}`,
          text: name.text,
          kind: 'water' as const,
          lng,
          lat,
          reach: 0,
          zooms: [from, 8.5] as const,
          rank,
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank);
};
