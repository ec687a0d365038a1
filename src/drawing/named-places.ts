import type { Span } from '../ground/ground.ts';
import { inForceOn } from '../ground/in-force.ts';
import { dayNumber } from '../story/days.ts';
import type { GroundName } from './ground-names.ts';

const kinds = ['city', 'sea', 'region', 'river'] as const;

type NamedKind = (typeof kinds)[number];

/** What the ground names beside its territories. */
export type NamedPlace = {
  readonly id: string;
  readonly kind: NamedKind;
  /** 1 is the most important. */
  readonly rank: number;
  readonly lng: number;
  readonly lat: number;
  /** The stretch of a river along which its name may run, from west to east. */
  readonly line?: readonly (readonly [lng: number, lat: number])[];
  /** The shores west and east of a sea's point, in degrees of longitude. */
  readonly span?: readonly [west: number, east: number];
  readonly names: readonly (Span & {
    readonly text: string;
    readonly language: string;
    readonly local?: boolean;
  })[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);

const isNamedPlace = (value: unknown): value is NamedPlace =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  Number.isFinite(value['lng']) &&
  Number.isFinite(value['lat']) &&
  Number.isFinite(value['rank']) &&
  (value['line'] === undefined || (Array.isArray(value['line']) && value['line'].every(isPoint))) &&
  Array.isArray(value['names']) &&
  value['names'].every((name) => isRecord(name) && typeof name['text'] === 'string');

/** The last zoom at which the names of the ground tell something; beyond it stand the plans of cities. */
export const namesEnd = 9.2;

type Lettering = {
  readonly kind: GroundName['kind'];
  /** The zoom from which a name of each rank is written, and the one at which all go. */
  readonly from: (rank: number) => number;
  readonly to: number;
};

/** The first zooms of towns, by rank from 1. */
const townZooms = [2.3, 3, 4.2, 5.2, 6.2] as const;

const lettering: Readonly<Record<NamedKind, Lettering>> = {
  city: { kind: 'town', from: (rank) => townZooms[rank - 1] ?? 6.2, to: namesEnd },
  sea: { kind: 'water', from: (rank) => rank - 0.2, to: 8.5 },
  region: { kind: 'region', from: (rank) => rank + 0.8, to: 7.5 },
  river: { kind: 'river', from: (rank) => rank + 2.2, to: namesEnd },
};

/** Degrees across of the widest sea whose name stands in the middle of it; an ocean's keeps its own point. */
const widestSea = 30;

const middleOf = ({ lng, span }: NamedPlace): number =>
  span !== undefined && span[1] - span[0] < widestSea ? (span[0] + span[1]) / 2 : lng;

/**
 * Towns, seas, rivers and regions out of a parsed file; what is of another kind is left out.
 * @throws TypeError where it is no list, or one of its entries is damaged.
 */
export const readNamedPlaces = (file: unknown): readonly NamedPlace[] => {
  if (!Array.isArray(file)) throw new TypeError('the names of the ground are not a list');
  return file
    .filter((place) => isRecord(place) && String(place['kind']) in lettering)
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

/**
 * What the places of the ground are called on a day (ISO): in the reader's language, else in English.
 * The more important come first, and towns before waters of the same rank.
 */
export const placeNames = (
  places: readonly NamedPlace[],
  epoch: string,
  language: string,
): GroundName[] => {
  const inForce = inForceOn(dayNumber(epoch));
  return [...places]
    .sort((a, b) => a.rank - b.rank || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .flatMap((place): GroundName[] => {
      const { id, kind, rank, lat, line, span, names } = place;
      const known = names.filter(inForce);
      const name =
        known.find((one) => one.language === language) ??
        known.find((one) => one.language === 'en');
      if (name === undefined) return [];
      const { kind: written, from, to } = lettering[kind];
      return [
        {
          id: `${written}-${id}`,
          text: name.text,
          kind: written,
          lng: middleOf(place),
          lat,
          reach: 0,
          zooms: [from(rank), to],
          ...(line === undefined ? {} : { line }),
          ...(span === undefined ? {} : { span }),
          ...(kind === 'city' ? { places: [id], rank } : {}),
        },
      ];
    });
};
