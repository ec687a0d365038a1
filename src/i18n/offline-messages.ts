/** Where the site is read without its server, or after that has another version. */
export const offlineMessages = {
  keptLost: 'The story cannot be shown now',
  keptLostRemedy:
    'What this device has kept of it is damaged or gone, and its server does not answer. Connect to the network, then load this page again.',
  keptLostAgain: 'Load again',
  noPart:
    'A part of this page could not be loaded: its server is out of reach, or has a newer version. The text and the map stay; reload the page to try again.',
} as const;
