import type { AreaRank, Camp, Confidence, Span } from '../../src/ground/ground.ts';

/** A territory as it stays from one day to the next change. */
export type Phase = Span & {
  readonly line: number;
  readonly id: string;
  /** By language. */
  readonly names: Readonly<Record<string, string>>;
  /** Absent where the territory has no land of its own on the map. */
  readonly rank?: AreaRank;
  readonly cells: readonly string[];
  readonly camp: Camp;
  readonly hatched: boolean;
  readonly status: string;
  readonly parent: readonly string[];
  /** Longitude and latitude, where the table sets it by hand. */
  readonly labelPoint?: readonly [number, number];
  readonly whatChanged: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note: string;
};

/** ISO days compare as words do. `day` absent means before everything. */
export const holdsOn = ({ from, to }: Span, day: string | undefined): boolean =>
  (from === undefined || (day !== undefined && from <= day)) &&
  (to === undefined || day === undefined || day < to);

/** The days on which anything changes, in order, headed by the time before them all. */
export const turnsOf = (spans: readonly Span[]): readonly (string | undefined)[] => [
  undefined,
  ...[...new Set(spans.flatMap(({ from, to }) => [from, to]))]
    .filter((day) => day !== undefined)
    .sort(),
];

export const isLand = ({ rank }: Phase): boolean => rank === 'state' || rank === 'dependency';
