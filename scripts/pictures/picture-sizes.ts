/** Of the files of stills, in pixels. */
export const stillRaster = { width: 1920, height: 1280 } as const;

/** Of the pictures of shared links, in pixels: what those who show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Of the globe that the page shows first, in pixels: as sharp as can be sent at once. */
export const firstPictureSize = { width: 800, height: 800 } as const;
