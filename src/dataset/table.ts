import type { MultiLineString, Point } from 'geojson';

/** One value of a record. A list keeps its order; null is what the record does not say. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a table tells of a record, by the names of its columns and in their order. */
export type Cells = { readonly [column: string]: Cell } & { readonly id: string };

/** A record with its place on the map, in degrees of WGS 84, longitude first. */
export type Row = { readonly cells: Cells; readonly geometry: Point | MultiLineString };

/** Whom to name, and under what terms a file may be used: it stands within every file. */
export type Credit = {
  /** What the file is, e.g. “Thaw: events”. */
  readonly title: string;
  /** The licence by its name and its address. */
  readonly licence: string;
  readonly attribution: string;
  /** Of the words in the file (BCP 47). */
  readonly language: string;
};
