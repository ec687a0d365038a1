/** What the story's data are about, in the order in which they are offered. */
export const datasetNames = ['events', 'places', 'movements', 'sources'] as const;
export type DatasetName = (typeof datasetNames)[number];

export type DataFormat = 'geojson' | 'csv' | 'bibtex' | 'csl';

/** A file that a reader can take away. */
export type DataFile = {
  /** Below the site's root. Its name says whose it is, because it goes its own ways. */
  readonly file: string;
  readonly dataset: DatasetName;
  readonly format: DataFormat;
  /** How many records are in it. */
  readonly rows: number;
  readonly text: string;
};
