/** Of the package without types: one form of a font as another. */
declare module 'fontverter' {
  export const convert: (font: Uint8Array, to: 'sfnt' | 'woff2') => Promise<Uint8Array>;
}
