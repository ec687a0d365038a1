import type { MessageKey } from '../i18n/messages.ts';
import type { Withholdable } from '../timeline/withheld.ts';

export const keptWords: Readonly<Record<Withholdable, MessageKey<never>>> = {
  names: 'askNames',
  dates: 'askDates',
  marks: 'askMarks',
};
