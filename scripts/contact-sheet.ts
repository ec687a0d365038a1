import type { Browser } from '@playwright/test';
import sharp from 'sharp';

export type Picture = { readonly caption: string; readonly file: string };

export type SheetLayout = {
  /** How many pictures stand in a row. */
  readonly columns: number;
  /** CSS pixels across a picture on the sheet. */
  readonly thumbnail: number;
};

/** The picture as large as it is on the sheet: a browser takes long to read dozens of whole ones. */
const thumbnailOf = async (file: string, width: number): Promise<string> =>
  `data:image/png;base64,${(await sharp(file).resize({ width }).png().toBuffer()).toString('base64')}`;

/** Puts PNG files side by side into one PNG file, each with its caption below. */
export const contactSheet = async (
  browser: Browser,
  pictures: readonly Picture[],
  layout: SheetLayout,
  sheet: string,
): Promise<void> => {
  const { thumbnail } = layout;
  const columns = Math.min(layout.columns, pictures.length);
  const figures = await Promise.all(
    pictures.map(
      async ({ caption, file }) =>
        `<figure><img src="${await thumbnailOf(file, thumbnail)}" width="${thumbnail}"><figcaption>${caption}</figcaption></figure>`,
    ),
  );
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
