type Position = readonly [number, number];
type Line = readonly Position[];

/** The turn of the globe that a longitude is in: 0 from −180 up to 180 degrees, 1 from there up to 540. */
const turnOf = (lng: number): number => Math.floor((lng + 180) / 360);

const fits = (lng: number, turn: number): boolean => Math.abs(lng - 360 * turn) <= 180;

/** A hundred-thousandth of a second of arc, so that shifting a longitude leaves no noise behind. */
const round = (degrees: number): number => Number(degrees.toFixed(9));

const shift = ([lng, lat]: Position, turn: number): [number, number] =>
  turn === 0 ? [lng, lat] : [round(lng - 360 * turn), lat];

/** Where a straight piece passes the antimeridian, in the order of its course; its ends are not counted. */
const crossings = ([lng, lat]: Position, [toLng, toLat]: Position): Line => {
  const [low, high] = lng < toLng ? [lng, toLng] : [toLng, lng];
  const first = turnOf(low) * 360 + 180;
  const count = Math.max(0, Math.ceil((high - first) / 360));
  const meridians = Array.from({ length: count }, (_, index) => first + 360 * index).filter(
    (meridian) => meridian > low && meridian < high,
  );
  const ordered = lng < toLng ? meridians : meridians.reverse();
  return ordered.map((meridian) => [
    meridian,
    round(lat + ((toLat - lat) * (meridian - lng)) / (toLng - lng)),
  ]);
};

const splitLine = (line: Line): [number, number][][] => {
  const points = line.flatMap((point, index) => {
    const before = line[index - 1];
    return before === undefined ? [point] : [...crossings(before, point), point];
  });
  const parts: { readonly turn: number; readonly part: [number, number][] }[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return;
    const last = parts.at(-1);
    const turn = last?.turn ?? 0;
    const stays = fits(before[0], turn) && fits(point[0], turn);
    if (last !== undefined && stays) {
      last.part.push(shift(point, turn));
      return;
    }
    const next = stays ? turn : turnOf((before[0] + point[0]) / 2);
    parts.push({ turn: next, part: [shift(before, next), shift(point, next)] });
  });
  return parts.map(({ part }) => part);
};

/**
 * Lines whose longitudes run on past ±180 as RFC 7946 (3.1.9) wants them: cut at the antimeridian, each
 * part within −180 and 180 degrees. Lines that do not cross it stay as they are. Between two points a line is
 * straight in longitude and latitude.
 */
export const splitLines = (lines: readonly Line[]): [number, number][][] =>
  lines.flatMap(splitLine);
