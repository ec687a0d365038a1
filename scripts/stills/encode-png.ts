import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bits a channel, colour with alpha, and the only kinds of compression, filter and order that we use. */
const kind = [8, 6, 0, 0, 0] as const;

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** PNG of rows of RGBA, four bytes a pixel: PNG specification, third edition. Quick, and not small. */
export const encodePng = (
  width: number,
  height: number,
  pixels: Uint8Array | Uint8ClampedArray,
): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set(kind, 8);
  const bytes = width * 4;
  // Each row is led by the number of its filter: none.
  const rows = Buffer.alloc(height * (bytes + 1));
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * bytes, (row + 1) * bytes), row * (bytes + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
