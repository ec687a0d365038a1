import type { BorderRank, Camp } from '../ground/ground.ts';
import type { GroundKeyItem } from '../ground/ground-key.ts';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Category, RouteKind } from '../story/story.ts';
import type { StoryKeyItem } from '../timeline/picture-key.ts';

const marks: Readonly<Record<Category, MessageKey<never>>> = {
  power: 'keyPower',
  revolt: 'keyRevolt',
  repression: 'keyRepression',
  culture: 'keyCulture',
  diplomacy: 'keyDiplomacy',
  military: 'keyMilitary',
  economy: 'keyEconomy',
  ideology: 'keyIdeology',
};

const movements: Readonly<Record<RouteKind, MessageKey<never>>> = {
  'leader-flight': 'keyLeaderFlight',
  troops: 'keyTroops',
  document: 'keyDocument',
  idea: 'keyIdea',
  exile: 'keyExile',
  delegation: 'keyDelegation',
  amnesty: 'keyAmnesty',
  march: 'keyMarch',
};

const camps: Readonly<Record<Camp, MessageKey<never>>> = {
  socialist: 'keySocialist',
  'western-alliance': 'keyWesternAlliance',
  'western-aligned': 'keyWesternAligned',
  neutral: 'keyNeutral',
  'non-aligned': 'keyNonAligned',
  yugoslavia: 'keyYugoslavia',
  colonial: 'keyColonial',
  occupied: 'keyOccupied',
  disputed: 'keyDisputed',
};

const borders: Readonly<Record<BorderRank, MessageKey<never>>> = {
  international: 'keyInternational',
  republic: 'keyRepublic',
  zone: 'keyZone',
  armistice: 'keyArmistice',
  disputed: 'keyDisputedBorder',
};

/** What a drawing of the map means. */
export const keyWords = (item: StoryKeyItem | GroundKeyItem, language: string): string => {
  switch (item.kind) {
    case 'mark':
      return message(language, marks[item.category]);
    case 'soft-date':
      return message(language, 'keySoftDate');
    case 'loose-place':
      return message(language, 'keyLoosePlace');
    case 'trace':
      return message(language, 'keyTrace');
    case 'movement': {
      const what = message(language, movements[item.route]);
      return item.isDoubtful ? message(language, 'keyDoubtful', { what }) : what;
    }
    case 'halt':
      return message(language, 'keyHalt');
    case 'camp':
      return message(language, camps[item.camp]);
    case 'border':
      return message(language, borders[item.rank]);
  }
};
