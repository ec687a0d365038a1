/** Makes Chromium draw WebGL without a graphics card, in a container, without calling anybody. */
export const chromiumArguments = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  // The browser's own scrolling is at once: its animation starves where frames take a quarter of a second.
  '--disable-smooth-scrolling',
] as const;
