import { escaped } from '../../src/still/markup.ts';
import { themes } from '../../src/theme/theme.ts';
import type { StillFile } from '../../src/ui/still.tsx';
import { firstPictureFile } from '../pictures/picture-set.ts';
import { firstPictureSize } from '../pictures/picture-sizes.ts';
import { firstViews } from './first-views.ts';

const schemeOf = { paper: 'light', lamp: 'dark' } as const;

/** The opening's globe in a picture as broad as it, for the title page of what is printed. */
export const frontispiece: StillFile = {
  file: firstPictureFile({ name: 'broad' }, 'paper'),
  ...firstPictureSize,
};

/**
 * What the page shows before any script runs: the opening's globe, which first-picture-sheet.ts puts where the map
 * will draw it. A picture without words, since the opening's text lies beside it.
 */
export const firstPicture = (): string => {
  const sources = themes.flatMap((theme) =>
    firstViews.map(
      (view) =>
        `<source media="${escaped(view.media)} and (prefers-color-scheme: ${schemeOf[theme]})" srcset="./${firstPictureFile(view, theme)}" type="image/avif" />`,
    ),
  );
  const { file, width, height } = frontispiece;
  return `<picture class="first-picture" id="first-picture">${sources.join('')}<img src="./${file}" width="${width}" height="${height}" alt="" fetchpriority="high" /></picture>`;
};
