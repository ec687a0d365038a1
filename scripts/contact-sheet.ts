import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

export type Picture = { readonly caption: string; readonly file: string };

export type SheetLayout = {
  /** How many pictures stand in a row. */
  readonly columns: number;
  /** CSS pixels across a picture on the sheet. */
  readonly thumbnail: number;
};

/** Puts PNG files side by side into one PNG file, each with its caption below. */
export const contactSheet = async (
  browser: Browser,
  pictures: readonly Picture[],
  layout: SheetLayout,
  sheet: string,
): Promise<void> => {
  const { thumbnail } = layout;
  const columns = Math.min(layout.columns, pictures.length);
  const figures = pictures.map(({ caption, file }) => {
    const data = readFileSync(file).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}" width="${thumbnail}"><figcaption>${caption}</figcaption></figure>`;
  });
  const page = await browser.newPage({
    viewport: { width: columns * (thumbnail + 8) + 8, height: 800 },
  });
  await page.setContent(`<!doctype html><style>
    body { margin: 8px; display: grid; grid-template-columns: repeat(${columns}, ${thumbnail}px); gap: 8px; background: #555; }
    figure { margin: 0 } img { display: block } figcaption { font: 12px sans-serif; color: #fff }
  </style>${figures.join('')}`);
  await page.screenshot({ path: sheet, fullPage: true });
  await page.close();
};
