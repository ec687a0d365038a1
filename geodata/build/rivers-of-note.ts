import type { Position } from 'geojson';

/** 1 is drawn from the globe on, 2 from the continent on, 3 where a country fills the picture. */
export type RiverRank = 1 | 2 | 3;

type River = {
  readonly id: string;
  readonly rank: RiverRank;
  /** Points on the river (a town that stands on it): every line of Natural Earth near one is this river. */
  readonly through: readonly Position[];
};

/** Rivers that the ground names. The rest have no id, and a rank by their length. */
export const riversOfNote: readonly River[] = [
  {
    id: 'danube',
    rank: 1,
    through: [
      [19.05, 47.5],
      [16.37, 48.2],
    ],
  },
  { id: 'vistula', rank: 1, through: [[21.03, 52.25]] },
  { id: 'oder', rank: 2, through: [[14.55, 52.35]] },
  { id: 'elbe', rank: 2, through: [[13.73, 51.06]] },
  { id: 'rhine', rank: 1, through: [[6.95, 50.94]] },
  {
    id: 'volga',
    rank: 1,
    through: [
      [48.05, 46.35],
      [46, 51.5],
    ],
  },
  {
    id: 'dnieper',
    rank: 1,
    through: [
      [30.55, 50.45],
      [35.1, 47.8],
    ],
  },
  { id: 'don', rank: 1, through: [[39.7, 47.2]] },
  { id: 'dniester', rank: 2, through: [[29.6, 46.8]] },
  { id: 'tisza', rank: 2, through: [[20.2, 47.2]] },
  { id: 'drava', rank: 3, through: [[18.7, 45.55]] },
  { id: 'western-dvina', rank: 3, through: [[24.1, 56.9]] },
  { id: 'northern-dvina', rank: 3, through: [[40.5, 64.5]] },
  { id: 'pechora', rank: 3, through: [[53, 67.6]] },
  { id: 'neva', rank: 3, through: [[30.4, 59.9]] },
  { id: 'seine', rank: 2, through: [[2.35, 48.85]] },
  { id: 'loire', rank: 3, through: [[0.69, 47.4]] },
  { id: 'rhone', rank: 3, through: [[4.8, 44]] },
  { id: 'po', rank: 3, through: [[11, 45]] },
  { id: 'thames', rank: 3, through: [[-0.1, 51.5]] },
  { id: 'ural', rank: 2, through: [[51.9, 47.1]] },
  {
    id: 'ob',
    rank: 1,
    through: [
      [83, 55],
      [67.3, 66.6],
    ],
  },
  { id: 'irtysh', rank: 2, through: [[73.4, 55]] },
  {
    id: 'yenisei',
    rank: 1,
    through: [
      [92.9, 56],
      [88, 66],
    ],
  },
  { id: 'angara', rank: 2, through: [[104.3, 52.3]] },
  { id: 'lena', rank: 1, through: [[129.7, 62]] },
  { id: 'kolyma', rank: 2, through: [[160.8, 68.5]] },
  { id: 'amur', rank: 1, through: [[135, 48.5]] },
  { id: 'sungari', rank: 3, through: [[126.6, 45.8]] },
  { id: 'amu-darya', rank: 2, through: [[59.1, 43.3]] },
  { id: 'syr-darya', rank: 2, through: [[65.5, 44.8]] },
  {
    id: 'yangtze',
    rank: 1,
    through: [
      [114.3, 30.6],
      [105.5, 28.8],
    ],
  },
  {
    id: 'yellow-river',
    rank: 1,
    through: [
      [103.8, 36.05],
      [117, 36.7],
    ],
  },
  { id: 'mekong', rank: 1, through: [[104.9, 11.6]] },
  { id: 'red-river', rank: 3, through: [[105.8, 21]] },
  { id: 'irrawaddy', rank: 2, through: [[96, 21.9]] },
  { id: 'ganges', rank: 1, through: [[85.1, 25.6]] },
  { id: 'brahmaputra', rank: 2, through: [[91.7, 26.2]] },
  { id: 'indus', rank: 1, through: [[68.3, 25.4]] },
  { id: 'euphrates', rank: 1, through: [[40.1, 35.3]] },
  { id: 'tigris', rank: 1, through: [[44.4, 33.3]] },
  { id: 'jordan', rank: 3, through: [[35.55, 32]] },
  {
    id: 'nile',
    rank: 1,
    through: [
      [31.2, 30],
      [32.5, 15.7],
    ],
  },
  { id: 'congo', rank: 1, through: [[15.3, -4.3]] },
  { id: 'niger', rank: 1, through: [[3.4, 11.9]] },
  { id: 'mississippi', rank: 1, through: [[-90.1, 30]] },
];

/**
 * Rivers of the story that Natural Earth leaves out at this scale: a few points each, from general
 * knowledge, right to about ten kilometres.
 */
export const drawnRivers: readonly {
  readonly id: string;
  readonly rank: RiverRank;
  readonly line: readonly Position[];
}[] = [
  {
    id: 'kura',
    rank: 2,
    line: [
      [42.7, 40.72],
      [42.85, 41.0],
      [43.05, 41.3],
      [43.25, 41.55],
      [43.3, 41.75],
      [43.55, 41.93],
      [43.85, 42.0],
      [44.11, 41.98],
      [44.45, 41.9],
      [44.71, 41.85],
      [44.8, 41.7],
      [45.0, 41.5],
      [45.35, 41.3],
      [45.9, 41.15],
      [46.35, 41.1],
      [46.75, 40.9],
      [47.0, 40.8],
      [47.45, 40.55],
      [47.9, 40.35],
      [48.35, 40.05],
      [48.75, 39.98],
      [48.98, 39.75],
      [49.2, 39.5],
      [49.4, 39.33],
    ],
  },
  {
    id: 'western-bug',
    rank: 3,
    line: [
      [24.85, 49.85],
      [24.6, 50.2],
      [24.2, 50.4],
      [24.1, 50.8],
      [23.7, 51.3],
      [23.6, 51.75],
      [23.66, 52.1],
      [23.2, 52.28],
      [22.6, 52.38],
      [22.2, 52.6],
      [21.6, 52.58],
      [21.1, 52.5],
      [20.75, 52.43],
    ],
  },
  {
    id: 'yalu',
    rank: 2,
    line: [
      [128.0, 41.95],
      [128.1, 41.55],
      [127.6, 41.45],
      [127.0, 41.7],
      [126.6, 41.6],
      [126.2, 41.15],
      [125.8, 40.85],
      [125.2, 40.6],
      [124.8, 40.35],
      [124.4, 40.12],
      [124.3, 39.95],
    ],
  },
  {
    id: 'kama',
    rank: 2,
    line: [
      [53.9, 60.2],
      [55.0, 60.45],
      [56.2, 60.2],
      [56.4, 59.4],
      [56.6, 58.9],
      [56.25, 58.1],
      [55.4, 57.5],
      [54.3, 56.95],
      [54.1, 56.5],
      [53.6, 56.0],
      [52.4, 55.65],
      [51.4, 55.4],
      [50.4, 55.25],
      [49.4, 55.2],
    ],
  },
];
