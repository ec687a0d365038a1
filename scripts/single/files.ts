import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { stillRaster } from '../pictures/picture-sizes.ts';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const dataAddress = (type: string, bytes: Buffer): string =>
  `data:${type};base64,${bytes.toString('base64')}`;

/** A file as an address that holds it. @throws Error at a kind of file that a site has not had. */
export const inlined = (path: string): string => {
  const type = types[extname(path)];
  if (type === undefined) throw new Error(`${path}: no media type is known for it`);
  return dataAddress(type, readFileSync(path));
};

/** An address that holds what the page unpacks: src/loading/site-file.ts. */
export const packed = (content: string | Buffer): string =>
  dataAddress('application/gzip', gzipSync(content, { level: 9 }));

/** A picture of a scene at half of its breadth and height. */
const smaller = async (path: string): Promise<string> =>
  dataAddress(
    'image/avif',
    await sharp(path)
      .resize(stillRaster.width / 2)
      .avif({ quality: 40, effort: 2 })
      .toBuffer(),
  );

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

const isOf = (...endings: string[]) => {
  const wanted = new Set(endings);
  return (file: string): boolean => wanted.has(extname(file));
};

/** What the app and the pages ask for, by the name that they have for it. */
export const heldFiles = async (site: string): Promise<ReadonlyMap<string, string>> => {
  const assets = filesIn(join(site, 'assets'));
  const held = new Map<string, string>();
  for (const file of assets.filter(isOf('.json', '.geojson', '.mjs'))) {
    held.set(`./assets/${file}`, packed(readFileSync(join(site, 'assets', file))));
  }
  for (const file of assets.filter(isOf('.webp'))) {
    held.set(`./assets/${file}`, inlined(join(site, 'assets', file)));
  }
  for (const file of filesIn(join(site, 'chapters')).filter(isOf('.webp'))) {
    held.set(`./chapters/${file}`, inlined(join(site, 'chapters', file)));
  }
  for (const file of filesIn(join(site, 'stills')).filter(isOf('.jpg'))) {
    held.set(`./stills/${file}`, await smaller(join(site, 'stills', file)));
  }
  return held;
};
