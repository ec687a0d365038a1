/** Parts of the earth that a wide picture may be called by. */
export type Region =
  | 'europe'
  | 'eastern-mediterranean'
  | 'europe-and-asia'
  | 'northern-asia'
  | 'east-asia'
  | 'south-asia'
  | 'pacific'
  | 'north-america'
  | 'atlantic';

type Box = readonly [region: Region, west: number, south: number, east: number, north: number];

/** The first box that holds the middle of the picture gives the region; degrees. */
const boxes: readonly Box[] = [
  ['europe', -12, 42, 34, 72],
  ['eastern-mediterranean', 10, 22, 46, 42],
  ['europe-and-asia', 34, 25, 72, 72],
  ['northern-asia', 72, 48, 150, 80],
  ['south-asia', 46, -12, 92, 34],
  ['east-asia', 72, -12, 150, 60],
  ['north-america', -170, 10, -52, 80],
  ['atlantic', -52, -60, -12, 80],
];

/** The region around a point; longitudes may run past ±180. */
export const regionAt = (lng: number, lat: number): Region => {
  const turned = ((((lng + 180) % 360) + 360) % 360) - 180;
  const found = boxes.find(
    ([, west, south, east, north]) =>
      turned >= west && turned < east && lat >= south && lat < north,
  );
  return found?.[0] ?? 'pacific';
};
