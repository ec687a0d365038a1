/** The words of the kiosk, in English. */
export const kioskMessages = {
  kioskTouch: 'Touch to begin',
  kioskHowLong: 'How much time do you have?',
  kioskShort: 'Three minutes',
  kioskWhole: 'The whole story',
  kioskPrevious: 'Back',
  kioskNext: 'Next',
  kioskPlace: '{number} of {count}',
  kioskAtlas: 'Atlas',
  kioskLetters: 'Larger text',
  kioskStartOver: 'Start over',
  kioskThere: 'Still there?',
  kioskThereHow:
    '{seconds, plural, one {Touch anywhere to go on. The story starts over in # second.} other {Touch anywhere to go on. The story starts over in # seconds.}}',
  kioskGoOn: 'Go on',
  kioskCode: 'QR code of {address}',
  kioskControls: 'Through the story',
} as const;
