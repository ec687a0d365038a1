import type { MessageKey } from '../i18n/messages.ts';
import type { choicesOf, SettingName } from '../settings/settings.ts';

/** What each setting and each of its choices is called. */
export const settingWords: {
  readonly [Name in SettingName]: {
    readonly name: MessageKey;
    readonly choices: Readonly<Record<(typeof choicesOf)[Name][number], MessageKey>>;
    readonly note?: MessageKey;
  };
} = {
  theme: {
    name: 'theme',
    choices: { system: 'asTheSystem', paper: 'themePaper', lamp: 'themeLamp' },
  },
  motion: {
    name: 'motion',
    choices: {
      system: 'asTheSystem',
      full: 'motionFull',
      gentle: 'motionGentle',
      none: 'motionNone',
    },
    note: 'motionNote',
  },
  text: {
    name: 'textSize',
    choices: { '100': 'text100', '125': 'text125', '150': 'text150', '200': 'text200' },
  },
  letters: {
    name: 'letterKeys',
    choices: { on: 'switchedOn', off: 'switchedOff' },
    note: 'letterKeysNote',
  },
};
