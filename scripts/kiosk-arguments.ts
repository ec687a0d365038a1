/** With these Chromium shows one page on the whole screen, keeps nothing, and asks nobody anything. */
export const kioskArguments = (address: string, profile: string): readonly string[] => [
  '--kiosk',
  '--incognito',
  '--no-first-run',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-features=Translate',
  '--password-store=basic',
  `--user-data-dir=${profile}`,
  address,
];
