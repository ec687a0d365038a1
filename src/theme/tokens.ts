import type { Camp } from '../ground/ground.ts';

/**
 * The two tones in which a camp's band is printed: wide along the border, and narrow upon it. The narrow ones of the
 * camps without hatching are steps of lightness, so that they stay apart in greyscale.
 */
export type CampInk = { readonly wash: string; readonly edge: string };

/** The inks of the plans of cities. */
export type PlanInks = {
  readonly built: string;
  readonly hatch: string;
  readonly street: string;
  readonly casing: string;
  readonly sideCasing: string;
  readonly park: string;
  readonly parkEdge: string;
  readonly tree: string;
  readonly hill: string;
  readonly hachure: string;
  readonly water: string;
  readonly waterLine: string;
  readonly bank: string;
  readonly building: string;
};

/** How the pictures of the relief are laid on: their opacity, and how bright their lights may be, 0 to 1. */
export type ReliefInk = { readonly strength: number; readonly brightest: number };

/** What the page is printed with, around the map and on it. */
export type PageInks = {
  /** Slips of paper: cards, the date, menus. */
  readonly slip: string;
  /** The fine edge of a slip, and rules upon it. */
  readonly edge: string;
  /** What shows where there is neither map nor slip, and under the pointer in a menu. */
  readonly desk: string;
  readonly ink: string;
  /** Words that step back. */
  readonly quiet: string;
  /** Dates and what the pointer is on. */
  readonly accent: string;
};

/** The colours of one theme, for page and map alike, as CSS hex colours. */
export type Inks = {
  readonly page: PageInks;
  /** Around the globe. */
  readonly space: string;
  readonly sea: string;
  /** The tint along the coast, as atlases print it. */
  readonly shore: string;
  readonly land: string;
  /** The land of a state that the picture is about. */
  readonly lit: string;
  readonly ice: string;
  readonly coast: string;
  readonly border: string;
  /** Borders that states dispute, and armistice lines. */
  readonly contested: string;
  readonly river: string;
  readonly graticule: string;
  readonly camps: Readonly<Record<Camp, CampInk>>;
  readonly relief: ReliefInk;
  readonly plan: PlanInks;
  /** Lettering and past events. */
  readonly ink: string;
  /** Lettering that steps back. */
  readonly faint: string;
  /** Lettering on water. */
  readonly waterInk: string;
  /** The paper that shows around lettering and marks. */
  readonly halo: string;
  /** What is happening now. The only loud colour. */
  readonly now: string;
  /** What a cut happens behind. */
  readonly veil: string;
};

/** The sheet by day. */
export const paper: Inks = {
  page: {
    slip: '#faf6ea',
    edge: '#cfc3a8',
    desk: '#ebe5d6',
    ink: '#2b2620',
    quiet: '#5f564b',
    accent: '#b3122e',
  },
  space: '#ebe5d6',
  sea: '#d3dedd',
  shore: '#b4c9cb',
  land: '#f4eddc',
  lit: '#fef8e6',
  ice: '#f2f0e8',
  coast: '#667f86',
  border: '#5f5245',
  contested: '#4d3f36',
  river: '#8fabb0',
  graticule: '#8b8a7a',
  camps: {
    socialist: { wash: '#dfb29f', edge: '#a66350' },
    'western-alliance': { wash: '#baccd8', edge: '#748ca0' },
    'western-aligned': { wash: '#d4dee4', edge: '#aebeca' },
    yugoslavia: { wash: '#efce89', edge: '#d5a34c' },
    neutral: { wash: '#f0e3a7', edge: '#e1cc79' },
    'non-aligned': { wash: '#cdd9b4', edge: '#93a474' },
    colonial: { wash: '#ddcdd8', edge: '#b79cb0' },
    occupied: { wash: '#d5cbbb', edge: '#9a8c78' },
    disputed: { wash: '#dcd3c2', edge: '#a3967f' },
  },
  relief: { strength: 0.75, brightest: 1 },
  plan: {
    built: '#e7d3ad',
    hatch: '#9c8560',
    street: '#fbf5e6',
    casing: '#564736',
    sideCasing: '#8d7b60',
    park: '#c9d0a2',
    parkEdge: '#75804f',
    tree: '#6d7a45',
    hill: '#eddfbe',
    hachure: '#5a4a39',
    water: '#bfd2cc',
    waterLine: '#7e9da0',
    bank: '#3f4a48',
    building: '#2b2620',
  },
  ink: '#3b322b',
  faint: '#6b6156',
  waterInk: '#43626a',
  halo: '#f8f3e7',
  now: '#c8102e',
  veil: '#2b2521',
};

/** A lamp over the same sheet at night: land darker than its inks, the camps as lit edges. */
export const lamp: Inks = {
  // Warm, as paper near the lamp is, over a map that lies in the dark.
  page: {
    slip: '#221e19',
    edge: '#574c3e',
    desk: '#0b1013',
    ink: '#efe5d2',
    quiet: '#b8ad9c',
    accent: '#ff8574',
  },
  space: '#0b1013',
  sea: '#10191f',
  shore: '#1d2e37',
  land: '#27313a',
  lit: '#36424b',
  ice: '#323d45',
  coast: '#6b8896',
  border: '#a89f8d',
  contested: '#d2c6ac',
  river: '#47626f',
  graticule: '#5c6f79',
  camps: {
    socialist: { wash: '#5a363d', edge: '#a2544e' },
    'western-alliance': { wash: '#2d475f', edge: '#5480a7' },
    'western-aligned': { wash: '#2a3d4e', edge: '#3c5d77' },
    yugoslavia: { wash: '#5d4b2c', edge: '#ca9846' },
    neutral: { wash: '#585636', edge: '#c5b769' },
    'non-aligned': { wash: '#3a4e34', edge: '#799761' },
    colonial: { wash: '#41364a', edge: '#80699a' },
    occupied: { wash: '#433f3a', edge: '#8f8474' },
    disputed: { wash: '#3f3f3c', edge: '#87847a' },
  },
  relief: { strength: 0.9, brightest: 0.55 },
  plan: {
    built: '#2f3840',
    hatch: '#4b5760',
    street: '#3b464e',
    casing: '#12191e',
    sideCasing: '#1d262c',
    park: '#2c4034',
    parkEdge: '#4d6a52',
    tree: '#5f8064',
    hill: '#333d44',
    hachure: '#75828a',
    water: '#14242d',
    waterLine: '#2f4c5a',
    bank: '#6d8a97',
    building: '#958c79',
  },
  ink: '#e2d9c8',
  faint: '#a9a396',
  waterInk: '#7fa0ae',
  halo: '#151f26',
  now: '#ff5f50',
  veil: '#05080a',
};
