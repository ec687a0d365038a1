import type { Page } from '@playwright/test';
import sharp from 'sharp';

const hexColour = /#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?=[\s;,)}!])/gi;

/** As bright as a colour looks: the luma of its red, green and blue. What it lets through stays. */
const greyOf = (digits: string): string => {
  const size = digits.length > 4 ? 2 : 1;
  const parts = Array.from({ length: digits.length / size }, (_, index) =>
    digits.slice(index * size, (index + 1) * size).padStart(2, digits[index] ?? '0'),
  );
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  return `#${grey.toString(16).padStart(2, '0').repeat(3)}${parts[3] ?? ''}`;
};

/** A style sheet with greys in place of its colours. */
export const greySheet = (sheet: string): string =>
  sheet.replace(hexColour, (_, digits: string) => greyOf(digits));

/** Gives a page its style sheets and pictures without colour, so that letters and lines stay letters and lines. */
export const turnGrey = async (page: Page): Promise<void> => {
  await page.route(/\.css$/, async (route) => {
    const sheet = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/css', body: greySheet(sheet) });
  });
  await page.route(/\.(jpg|avif)$/, async (route) => {
    const picture = await (await route.fetch()).body();
    const body = await sharp(picture).greyscale().jpeg({ quality: 85 }).toBuffer();
    await route.fulfill({ contentType: 'image/jpeg', body });
  });
};
