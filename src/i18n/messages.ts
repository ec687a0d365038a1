/** The interface's own words, by language. Every language must have every key: the compiler checks it. */
const english = {
  pageTitle: '{title}: {subtitle}',
  menu: 'Menu',
  chapters: 'Chapters',
  chaptersOfStory: 'Chapters of the story',
  toTheBeginning: 'To the beginning',
  chapter: 'Chapter {number}',
  scrollToBegin: 'Scroll to begin',
  onTheMap: 'On the map',
  movements: 'Movements',
  sources: 'Sources',
  note: 'Note',
  citedParagraph: '{source}, para. {number}',
  people: 'People: {names}',
  confidenceMedium: 'Fairly sure: confirmed in part.',
  confidenceLow: 'Unsure: not confirmed.',
  dateOfPicture: 'Date of the picture',
  noWebgl:
    'This browser cannot draw the map (WebGL 2 is missing or switched off). The whole story is here as text.',
  noMap:
    'The map could not be loaded. The whole story is here as text; reload the page to try again.',
  noGround:
    'The coastlines and borders could not be loaded, so the map shows places and movements only.',
  noGroundPart:
    'A part of the map could not be loaded, so it is drawn more coarsely or emptier here. Reload the page to try again.',
  groundOfDay: 'Borders and names as on {date}, the nearest day that the map knows.',
  schematicPlan: 'Schematic plan, drawn for this story',
  lostMap:
    'The map was lost and has not come back. The whole story is here as text; reload the page to get the map again.',
  groundOfTheDay:
    'Borders, names and camps are those of the day in the story. The plans of cities are schematic.',
  theme: 'Theme',
  themeSystem: 'As the system',
  themePaper: 'Paper',
  themeLamp: 'Lamp',
  key: 'Key',
  keyOfPicture: 'Key to this picture',
  keyOfMap: 'Key to the map',
  keyClose: 'Close',
  keyMarks: 'Marks',
  keyMovements: 'Movements',
  keyGround: 'Camps and borders',
  keyPower: 'Power: who rules, and how they come and go',
  keyRevolt: 'Revolt: strikes, marches, risings',
  keyRepression: 'Repression: camps, trials, pardons',
  keyCulture: 'Culture: books, films, the press',
  keyDiplomacy: 'Diplomacy: visits, treaties, talks',
  keyMilitary: 'Military: troops, alliances, arms',
  keyEconomy: 'Economy: work, land, goods',
  keyIdeology: 'Ideology: speeches, doctrine, dispute',
  keySoftDate: 'A soft ring: the date is not certain',
  keyLoosePlace: 'A dotted circle: somewhere within it',
  keyTrace: 'A quiet dot: something happened here before',
  keyLeaderFlight: 'A leader’s journey',
  keyTroops: 'Troops: the point is where they are',
  keyDocument: 'A document on its way',
  keyIdea: 'News and ideas, spreading',
  keyExile: 'People sent away or fleeing',
  keyDelegation: 'A delegation’s journey',
  keyAmnesty: 'Prisoners and deportees on their way home',
  keyMarch: 'A march',
  keyDoubtful: '{what}; the even dashes say that the record is unsure',
  keySocialist: 'Socialist states',
  keyWesternAlliance: 'Western alliances',
  keyWesternAligned: 'Aligned with the West',
  keyNeutral: 'Neutral states',
  keyNonAligned: 'Non-aligned states',
  keyYugoslavia: 'Yugoslavia, between the camps',
  keyColonial: 'Colonies and dependencies, hatched',
  keyOccupied: 'Under occupation, hatched',
  keyDisputed: 'Disputed land, hatched where nothing is settled',
  keyInternational: 'Border between states',
  keyRepublic: 'Border of a union republic',
  keyZone: 'Border of a zone or sector',
  keyArmistice: 'Armistice line',
  keyDisputedBorder: 'Disputed border',
  theEnd: 'About this map',
  toTheKey: 'Key to the map',
  toTheSources: 'Sources',
  licence: 'Words and data: CC BY 4.0. Code: MIT.',
} as const;

export type MessageKey = keyof typeof english;

const messages: Readonly<Record<string, Readonly<Record<MessageKey, string>>>> = { en: english };

/** Looks a message up; languages that are not there yet fall back to English. */
export const message = (
  language: string,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  (messages[language] ?? english)[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
