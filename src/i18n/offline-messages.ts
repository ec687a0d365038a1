/** Where the site is read without its server. */
export const offlineMessages = {
  keptLost: 'The story cannot be shown now',
  keptLostRemedy:
    'What this device has kept of it is damaged or gone, and its server does not answer. Connect to the network, then load this page again.',
  keptLostAgain: 'Load again',
} as const;
