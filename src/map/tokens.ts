/** The colours of one theme of the map, as CSS hex colours. The page may share them. */
export type Inks = {
  /** Around the globe. */
  readonly space: string;
  readonly sea: string;
  /** The tint along the coast, as atlases print it. */
  readonly shore: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly graticule: string;
  /** Lettering and past events. */
  readonly ink: string;
  /** Lettering that steps back. */
  readonly faint: string;
  /** The paper that shows around lettering and marks. */
  readonly halo: string;
  /** What is happening now. The only loud colour. */
  readonly now: string;
  /** What a cut happens behind. */
  readonly veil: string;
};

export const paper: Inks = {
  space: '#ebe5d6',
  sea: '#d6e0df',
  shore: '#bfd0d1',
  land: '#f5efe1',
  coast: '#7a8f93',
  border: '#9c8d76',
  graticule: '#8b8a7a',
  ink: '#3b322b',
  faint: '#6b6156',
  halo: '#f8f3e7',
  now: '#c8102e',
  veil: '#2b2521',
};

export const lamp: Inks = {
  space: '#0b1013',
  sea: '#131d23',
  shore: '#1b2a32',
  land: '#26323b',
  coast: '#56707f',
  border: '#5d6a70',
  graticule: '#5c6f79',
  ink: '#e2d9c8',
  faint: '#a9a396',
  halo: '#151f26',
  now: '#ff5f50',
  veil: '#05080a',
};
