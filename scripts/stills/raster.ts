import { Resvg } from '@resvg/resvg-js';
import { createTextOutliner } from './outline-texts.ts';

/** Makes PNGs of stills: `width` in pixels, as wide as the still says where it is left out. */
export const createRaster = (): ((markup: string, width?: number) => Buffer) => {
  const outlined = createTextOutliner();
  return (markup, width) =>
    new Resvg(outlined(markup), {
      ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
      font: { loadSystemFonts: false },
    })
      .render()
      .asPng();
};
