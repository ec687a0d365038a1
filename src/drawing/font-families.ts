import type { FontFamily } from './lettering.ts';

/** Names of fonts as the page has them, most fitting first: for a canvas as for SVG. */
export const fontFamilies: Readonly<Record<FontFamily, string>> = {
  sans: 'Thaw Sans, Fira Sans, Noto Sans Georgian, Noto Sans SC, Noto Names, sans-serif',
  area: 'Thaw Serif, Literata Variable, Noto Serif Georgian, Noto Sans SC, Noto Names, serif',
};
