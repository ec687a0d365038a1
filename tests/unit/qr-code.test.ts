import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCodeOf } from '../../src/app/qr-code.ts';

/** The drawing as a camera would see it, four pixels to a square. */
const pictureOf = ({ size, path }: ReturnType<typeof qrCodeOf>) => {
  const scale = 4;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = 0, y = 0] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let pixel = 0; pixel < scale * scale; pixel += 1) {
      const column = Number(x) * scale + (pixel % scale);
      const row = Number(y) * scale + Math.floor(pixel / scale);
      data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
};

describe('a QR code', () => {
  it('is read as what it was made of', () => {
    const address = 'https://doi.org/10.1093/oxfordhb/9780199602056.013.008';
    expect(decodeQR(pictureOf(qrCodeOf(address)))).toBe(address);
    fc.assert(
      fc.property(fc.webUrl({ size: 'small' }), (url) => {
        expect(decodeQR(pictureOf(qrCodeOf(url)))).toBe(url);
      }),
      { numRuns: 20 },
    );
  });

  it('has a bright edge', () => {
    const { size, path } = qrCodeOf('thaw');
    const spots = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...spots)).toBe(4);
    expect(Math.max(...spots)).toBe(size - 5);
  });
});
