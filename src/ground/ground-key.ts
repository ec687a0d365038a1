import { type BorderRank, borderRanks, type Camp, camps } from './ground.ts';

/** What the ground says in drawing, and a key says in words. */
export type GroundKeyItem =
  | { readonly kind: 'camp'; readonly camp: Camp }
  | { readonly kind: 'border'; readonly rank: BorderRank };

/** Camps and ranks of borders that stand in a picture, in whatever order a renderer has found them. */
export type GroundInSight = {
  readonly camps: readonly string[];
  readonly borders: readonly string[];
};

/** What of the ground stands in a picture, each once, in the order of a key. Unknown words are left out. */
export const groundKeyOf = (seen: GroundInSight): readonly GroundKeyItem[] => [
  ...camps
    .filter((camp) => seen.camps.includes(camp))
    .map((camp) => ({ kind: 'camp' as const, camp })),
  ...borderRanks
    .filter((rank) => seen.borders.includes(rank))
    .map((rank) => ({ kind: 'border' as const, rank })),
];

export const wholeGroundKey: readonly GroundKeyItem[] = groundKeyOf({
  camps,
  borders: borderRanks,
});
