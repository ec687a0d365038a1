/**
 * What Chromium has that costs each window something and no page needs. The last list on its command line counts, so
 * this one repeats what Playwright 1.65 switches off.
 */
const unusedFeatures = [
  // A page of the browser's own in every window, for suggestions below its address bar: half a second of the processor.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

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
  `--disable-features=${unusedFeatures.join(',')}`,
] as const;
