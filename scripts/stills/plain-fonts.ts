import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convert } from 'fontverter';
import { allFontFiles } from './font-files.ts';

const folder = 'node_modules/.thaw-fonts';

/** The page's fonts as files that are not compressed, as what draws pictures reads them. Made once. */
export const plainFonts = async (): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const file of allFontFiles()) {
    const path = join(folder, basename(file).replace(/\.woff2$/, '.ttf'));
    if (!existsSync(path)) writeFileSync(path, await convert(readFileSync(file), 'sfnt'));
    paths.push(path);
  }
  return paths;
};
