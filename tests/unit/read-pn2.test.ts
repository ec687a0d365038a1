import { describe, expect, it } from 'vitest';
import { readPn2 } from '../../geodata/build/read-pn2.ts';

const long = (value: number) => [0, 0, value >> 8, value & 255];
const short = (value: number) => [(value >> 8) & 255, value & 255];
const header = (placemarks: number) => [2, ...long(placemarks), 0];
/** One run: 1° north, 2° east, then half a degree north and west of it. */
const run = [...long(1), ...short(120), ...short(240), ...short(1), 60, 256 - 60];

describe('readPn2', () => {
  it('reads a line of absolute and of relative nodes', () => {
    expect(readPn2(Buffer.from([...header(1), 0, ...long(7), ...run]))).toEqual([
      {
        kind: 'line',
        parts: [
          [
            [2, 1],
            [1.5, 1.5],
          ],
        ],
      },
    ]);
  });

  it('closes the rings of a polygon', () => {
    const [area] = readPn2(Buffer.from([...header(1), 2, ...long(7), ...run]));
    expect(area).toMatchObject({
      kind: 'polygon',
      rings: [
        [
          [2, 1],
          [1.5, 1.5],
          [2, 1],
        ],
      ],
    });
  });

  it('refuses another version, and bytes that are left over', () => {
    expect(() => readPn2(Buffer.from([1, ...long(0), 0]))).toThrow('version 1');
    expect(() => readPn2(Buffer.from([...header(0), 9]))).toThrow('read to 6');
  });
});
