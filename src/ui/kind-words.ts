import type { MessageKey } from '../i18n/messages.ts';
import type { Category } from '../story/story.ts';

/** The short name of each kind of event. */
export const kindWords: Readonly<Record<Category, MessageKey<never>>> = {
  power: 'kindPower',
  revolt: 'kindRevolt',
  repression: 'kindRepression',
  culture: 'kindCulture',
  diplomacy: 'kindDiplomacy',
  military: 'kindMilitary',
  economy: 'kindEconomy',
  ideology: 'kindIdeology',
};
