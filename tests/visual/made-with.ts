import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides on the pixels of a picture besides Thaw itself. */
export type MadeWith = {
  /** Chromium's major version. */
  readonly chromium: number;
  /** SHA-256 over the font files of the build, in the order of their names, as hexadecimal digits. */
  readonly fonts: string;
};

/** @param assets the folder of the build that holds its fonts. */
const fontsHash = (assets: string): string => {
  const files = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
  if (files.length === 0) throw new Error(`There is no font in ${assets}: run npm run build.`);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(readFileSync(join(assets, file)));
  return hash.digest('hex');
};

/**
 * @param version of the browser, as in “150.0.7871.100”.
 * @throws Error where the version has no number, or the build no font.
 */
export const madeWith = (version: string, assets: string): MadeWith => {
  const chromium = Number.parseInt(version, 10);
  if (Number.isNaN(chromium)) throw new Error(`“${version}” is no version of Chromium`);
  return { chromium, fonts: fontsHash(assets) };
};

/** Why pixels made with the one tell nothing about pixels made with the other; null where they do. */
export const whyIncomparable = (now: MadeWith, then: MadeWith): string | null => {
  const reasons = [
    ...(now.chromium === then.chromium
      ? []
      : [`by Chromium ${then.chromium}, and this is Chromium ${now.chromium}`]),
    ...(now.fonts === then.fonts ? [] : ['with other font files than those of this build']),
  ];
  return reasons.length === 0 ? null : `The references were made ${reasons.join(', and ')}.`;
};
