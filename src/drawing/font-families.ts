import type { FontFamily } from './lettering.ts';

/** Names of fonts as the page has them, most fitting first: for a canvas as for SVG. */
export const fontFamilies: Readonly<Record<FontFamily, string>> = {
  sans: 'Fira Sans, Noto Sans Georgian, Noto Sans SC, Noto Names, sans-serif',
  area: 'Literata Variable, Noto Serif Georgian, Noto Sans SC, Noto Names, serif',
};
