import type { Flat } from './flat.ts';

export type PathWriter = {
  /** Adds a line: absolute at its beginning, then from point to point, in tenths of a pixel. */
  add(points: Flat, isClosed: boolean): void;
  /** Adds path data as it is. */
  addData(data: string): void;
  /** Bytes since it was last asked for path data: more where something has been added. */
  size(): number;
  /** What has been added since this was last asked for, as path data. */
  take(): string;
};

/** Codes of the signs of path data. */
const sign = {
  zero: 48,
  minus: 45,
  point: 46,
  space: 32,
  move: 77,
  line: 108,
  close: 122,
} as const;

/** Bytes of the longest number: a separator or sign, sixteen digits and a point. */
const longest = 18;

/**
 * Writes path data as bytes, and gives them as one string. Put together of strings, a picture would take one
 * for each of its numbers, and more time to throw them away than to draw.
 */
export const createPathWriter = (): PathWriter => {
  let bytes = new Uint8Array(1 << 15);
  let length = 0;
  const decoder = new TextDecoder();

  const makeRoom = (count: number): void => {
    if (length + count <= bytes.length) return;
    const larger = new Uint8Array(2 * (length + count));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };

  const put = (code: number): void => {
    bytes[length] = code;
    length += 1;
  };

  /** A whole number from 0. */
  const putWhole = (value: number): void => {
    let [rest, digits] = [value, 1];
    for (let most = 10; most <= value; most *= 10) digits += 1;
    for (let at = length + digits - 1; at >= length; at -= 1) {
      const tens = Math.floor(rest / 10);
      bytes[at] = sign.zero + rest - 10 * tens;
      rest = tens;
    }
    length += digits;
  };

  const putTenths = (tenths: number): void => {
    const value = Math.abs(tenths);
    if (tenths < 0) put(sign.minus);
    const whole = Math.floor(value / 10);
    putWhole(whole);
    const rest = value - 10 * whole;
    if (rest === 0) return;
    put(sign.point);
    put(sign.zero + rest);
  };

  /** A minus parts two numbers as well as a space does. */
  const putNext = (tenths: number): void => {
    if (tenths >= 0) put(sign.space);
    putTenths(tenths);
  };

  return {
    size: () => length,
    addData: (data) => {
      makeRoom(data.length);
      for (let at = 0; at < data.length; at += 1) put(data.charCodeAt(at));
    },
    take: () => {
      const path = decoder.decode(bytes.subarray(0, length));
      length = 0;
      return path;
    },
    add: ({ xy, length: count }, isClosed) => {
      makeRoom(count * longest + 2);
      let lastX = Math.round((xy[0] ?? 0) * 10);
      let lastY = Math.round((xy[1] ?? 0) * 10);
      put(sign.move);
      putTenths(lastX);
      put(sign.space);
      putTenths(lastY);
      let isFirst = true;
      for (let index = 2; index < count; index += 2) {
        const x = Math.round((xy[index] ?? 0) * 10);
        const y = Math.round((xy[index + 1] ?? 0) * 10);
        if (x === lastX && y === lastY) continue;
        if (isFirst) {
          put(sign.line);
          putTenths(x - lastX);
        } else putNext(x - lastX);
        putNext(y - lastY);
        isFirst = false;
        lastX = x;
        lastY = y;
      }
      if (isClosed) put(sign.close);
    },
  };
};
