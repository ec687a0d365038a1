import type { Position } from 'geojson';

type Lake = { readonly name: string; readonly at: Position };

/**
 * Lakes on today's map that were not there, or not in this shape, between 1953 and 1957; `at` lies
 * within 0.2° of the middle of the lake's bounding box. Those that were filling in these years
 * (Kuibyshev from October 1955, Kakhovka from July 1955, Tharthar from April 1956, Sakakawea from 1953)
 * are left out for all of them.
 */
export const laterLakes: readonly Lake[] = [
  { name: 'Aral Sea of today', at: [59.75, 45.46] },
  { name: 'Lake Chad of today', at: [14.5, 13.05] },
  { name: 'Kuibyshev, 1955–57', at: [50.15, 54.55] },
  { name: 'Kakhovka, 1955–58', at: [34.42, 47.33] },
  { name: 'Kremenchuk, 1959–61', at: [32.54, 49.27] },
  { name: 'Bratsk, 1961–67', at: [102.5, 54.73] },
  { name: 'Vilyuy, 1967–72', at: [111.02, 62.7] },
  { name: 'Bukhtarma, 1960, which swallowed Lake Zaysan', at: [83.77, 48.71] },
  { name: 'Chardara and Aydar, 1965–69', at: [68.19, 41.15] },
  { name: 'Toktogul, 1973', at: [72.96, 41.78] },
  { name: 'Sarygamysh, from 1971', at: [57.45, 41.95] },
  { name: 'Tharthar, from 1956', at: [43.28, 34.02] },
  { name: 'Razazah, 1969', at: [43.65, 32.8] },
  { name: 'Pong, 1974', at: [76.05, 32.02] },
  { name: 'Nam Ngum, 1971', at: [102.7, 18.6] },
  { name: 'Nasser, 1964–70', at: [32.05, 22.8] },
  { name: 'Kariba, 1958–63', at: [28, -17.22] },
  { name: 'Volta, 1964–66', at: [-0.7, 7.72] },
  { name: 'Kainji, 1968', at: [4.54, 10.25] },
  { name: 'Argyle, 1971', at: [128.78, -16.43] },
  { name: 'Ilha Solteira, 1973', at: [-51, -20.1] },
  { name: 'Três Marias, 1961', at: [-45.2, -18.62] },
  { name: 'Itaipu, 1982', at: [-54.48, -24.75] },
  { name: 'Tucuruí, 1984', at: [-49.4, -4.6] },
  { name: 'Sobradinho, 1979', at: [-41.98, -10.13] },
  { name: 'Brokopondo, 1964', at: [-55.06, 4.72] },
  { name: 'Sakakawea, 1953–56', at: [-102.45, 47.82] },
  { name: 'Oahe, 1958–62', at: [-100.72, 45.57] },
  { name: 'Powell, 1963–80', at: [-110.94, 37.41] },
  { name: 'Amistad, 1969', at: [-101.11, 29.55] },
  { name: 'Williston, 1968', at: [-123.53, 55.96] },
  { name: 'Kinbasket, 1973', at: [-118.65, 52.39] },
  { name: 'Smallwood, 1971', at: [-64.86, 54.26] },
  { name: 'Robert-Bourassa, 1979', at: [-76.88, 53.84] },
  { name: 'La Grande 3, 1981', at: [-75.28, 53.67] },
  { name: 'Pipmuacan, from 1956', at: [-70.37, 49.6] },
  { name: 'Manicouagan, 1964–70', at: [-68.7, 51.4] },
];

/** A lake in which land stands today that was not yet drained: Flevoland, dry from June 1957 on. */
export const lakesWithoutIslands: readonly Lake[] = [{ name: 'IJsselmeer', at: [5.5, 52.7] }];

/** Ids of the lakes that the ground may name; `at` is within 0.2° of the middle of the bounding box. */
export const namedLakes: readonly { readonly id: string; readonly at: Position }[] = [
  { id: 'aral-sea', at: [60.05, 45.13] },
  { id: 'lake-chad', at: [14.17, 13.42] },
  { id: 'ladoga', at: [31.38, 60.84] },
  { id: 'balkhash', at: [76.34, 45.9] },
  { id: 'issyk-kul', at: [77.26, 42.45] },
  { id: 'rybinsk-reservoir', at: [38.08, 58.6] },
  { id: 'peipus', at: [27.39, 58.59] },
  { id: 'ilmen', at: [31.27, 58.3] },
  { id: 'sevan', at: [45.31, 40.38] },
  { id: 'lake-van', at: [42.98, 38.65] },
  { id: 'lake-urmia', at: [45.42, 37.7] },
  { id: 'balaton', at: [17.72, 46.88] },
  { id: 'lake-geneva', at: [6.5, 46.36] },
  { id: 'lake-constance', at: [9.42, 47.64] },
  { id: 'vanern', at: [13.2, 58.88] },
  { id: 'vattern', at: [14.54, 58.33] },
  { id: 'tanganyika', at: [30.13, -6.06] },
  { id: 'lake-khanka', at: [132.41, 44.93] },
  { id: 'lake-qinghai', at: [100.2, 36.88] },
  { id: 'baikal', at: [106.82, 53.63] },
  { id: 'onega', at: [35.18, 61.89] },
  { id: 'victoria', at: [33.24, -1.25] },
  { id: 'lake-nyasa', at: [34.59, -11.95] },
  { id: 'taymyr', at: [102.42, 74.49] },
  { id: 'tonle-sap', at: [104.14, 12.83] },
  { id: 'great-bear-lake', at: [-121.3, 65.93] },
  { id: 'titicaca', at: [-69.3, -15.92] },
];
