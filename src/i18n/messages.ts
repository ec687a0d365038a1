import { atlasMessages } from './atlas-messages.ts';
import { kioskMessages } from './kiosk-messages.ts';
import { offlineMessages } from './offline-messages.ts';
import { panelMessages } from './panel-messages.ts';
import { presenterMessages } from './presenter-messages.ts';
import { staffMessages } from './staff-messages.ts';

/** The interface's own words as ICU messages. In the branches of a plural the number is `#`. */
export const english = {
  pageTitle: '{title}: {subtitle}',
  menu: 'Menu',
  chapters: 'Chapters',
  chaptersOfStory: 'Chapters of the story',
  toTheBeginning: 'To the beginning',
  chapter: 'Chapter {number}',
  chapterTitle: 'Chapter {number}: {chapter}',
  cuts: 'How much to read',
  cutsOfStory: 'The full story or the short cut',
  cutWhole: 'The full story',
  cutShort: 'The short cut',
  cutScenes: '{number, plural, one {# scene} other {# scenes}}',
  scrollToBegin: 'Scroll to begin',
  onTheMap: 'On the map',
  movements: 'Movements',
  sources: 'Sources',
  note: 'Note',
  citedParagraph: '{source}, para. {number}',
  people: 'People: {names}',
  confidenceMedium: 'Fairly sure: confirmed in part.',
  confidenceLow: 'Unsure: not confirmed.',
  marksOnTheMap: 'Events on the map',
  markName: '{title}, {date}, {place}',
  pileName:
    '{count, plural, one {# event here: {name}} other {# events here, the last of them: {name}}}',
  eventsHere: '{count, plural, one {# event here} other {# events here}}',
  dateAndPlace: '{date} · {place}',
  close: 'Close',
  dateOfPicture: 'Date of the picture',
  noWebgl:
    'This browser cannot draw the full map (WebGL 2 is missing or switched off). A plainer one, without relief, is drawn in its place.',
  noMap:
    'The map could not be loaded. The whole story is here as text; reload the page to try again.',
  plainMap:
    'The full map could not be loaded. A plainer one, without relief, is drawn in its place; reload the page to try again.',
  noGround:
    'The coastlines and borders could not be loaded, so the map shows places and movements only.',
  noGroundPart:
    'A part of the map could not be loaded, so it is drawn more coarsely or emptier here. Reload the page to try again.',
  groundOfDay: 'Borders and names as on {date}, the nearest day known',
  schematicPlan: 'Schematic plan, drawn for this story',
  lostMap:
    'The map was lost and has not come back. A plainer one, without relief, is drawn in its place; reload the page to get the map again.',
  groundOfTheDay:
    'Borders, names and camps are those of the day in the story. The plans of cities are schematic.',
  timeAxis: 'Time line of the story',
  wayThroughTime: 'The story in time',
  sceneOnAxis: '{date}, {heading}, scene {number} of {count}',
  sceneReached: '{heading}, scene {number} of {count}. {picture}',
  previousScene: 'Previous scene',
  nextScene: 'Next scene',
  minutesInChapter: '{minutes, number} min left in the chapter',
  minutesInStory: '{minutes, number} min left in the story',
  theme: 'Theme',
  themePaper: 'Paper',
  themeLamp: 'Lamp',
  settings: 'Settings',
  settingsReset: 'Reset all settings',
  asTheSystem: 'As the system',
  motion: 'Motion',
  motionFull: 'Full',
  motionGentle: 'Gentle',
  motionNone: 'None',
  motionNote:
    'Gentle: the map does not fly from scene to scene. None: each scene is shown as a whole.',
  textSize: 'Text size',
  text100: '100 %',
  text125: '125 %',
  text150: '150 %',
  text200: '200 %',
  letterKeys: 'Single-letter keys',
  letterKeysNote:
    'N and P: next and previous scene. K: the key to the picture. S: search. Other keys always work.',
  ...offlineMessages,
  ...panelMessages,
  switchedOn: 'On',
  switchedOff: 'Off',
  ...atlasMessages,
  ...presenterMessages,
  ...kioskMessages,
  ...staffMessages,
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
  keyLeaderFlight: 'A leader’s journey: one fine line',
  keyTroops: 'Troops: a shaft that swells; the point is where they are',
  keyDocument: 'A document on its way: close dots',
  keyIdea: 'News and ideas, spreading: loose dots',
  keyExile: 'People sent away or fleeing: a stream that thins out',
  keyDelegation: 'A delegation’s journey: a double line',
  keyAmnesty: 'Prisoners and deportees on their way home: lines that part',
  keyMarch: 'A march',
  keyHalt: 'A bar across the head: they were stopped here',
  keyDoubtful: '{what}; even gaps say that the record is unsure',
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
  map: 'Map',
  besideTheStory: 'Beside the story',
  backToStory: 'The story',
  allPeople: 'People',
  disputed: 'What is disputed',
  sourcesAndClaims: 'Sources, and what rests on them',
  forTheClass: 'For the class',
  toPrint: 'To print',
  chapterToPrint: 'This chapter on one page, to read or to print',
  scenesToPrint: 'The story, or scenes of your choice, to print',
  sceneAlone: 'This scene on a page of its own',
  sceneOnMap: 'See it on the map that moves',
  sceneOf: '{heading} · {title}',
  beforeAndAfter: 'The scenes before and after',
  sceneBefore: 'Before: {heading}',
  sceneAfter: 'After: {heading}',
  chooseScenes: 'Choose what to print',
  chooseHint: 'The address of this page keeps the choice, so that you can pass it on.',
  wholeStory: 'The whole story',
  noScene: 'Nothing',
  printIt: 'Print',
  chapterOfStory: 'Chapter {number} of {title}',
  chapterTitleOfStory: 'Chapter {number} of {title}: {chapter}',
  personRole: '{role}.',
  born: 'born {year}',
  died: 'died {year}',
  takeAway: 'Take it away',
  takeAwayLead:
    'The facts of the story as files, for maps, tables and bibliographies of your own. Events, places, movements and sources go by the same keys in all of them.',
  takeAwayTerms:
    'Use them for anything: name Thaw, link the licence, say what you changed. Terms and names stand inside every file.',
  theLicence: 'The licence, CC BY 4.0.',
  columnsExplained: 'What every column means',
  datasetTitle: '{title}: {dataset}',
  attribution: 'The {title} authors, {year}',
  attributionAt: 'The {title} authors, {year}, {address}',
  datasetEvents: 'Events',
  datasetPlaces: 'Places',
  datasetEventsHold:
    'What happened, when and where: dates as precise as the record, how sure it is, who took part, the sources, and the scenes that tell it. The dead are ranges with their origin, in the notes.',
  datasetPlacesHold:
    'Every place of the story with its names by language and time, its kind, how exact its point is, and its number in Wikidata.',
  datasetMovementsHold:
    'Journeys, troops, documents, ideas and marches as schematic lines, with dates, manner and how sure they are.',
  datasetSourcesHold: 'The works that all of it rests on.',
  asGeojson: '{dataset} as GeoJSON',
  asCsv: '{dataset} as CSV',
  asBibtex: '{dataset} as BibTeX',
  asCsl: '{dataset} as CSL-JSON',
  geojsonFor: 'for maps: QGIS, ArcGIS, web maps',
  csvFor: 'for tables: Excel, LibreOffice, R',
  bibtexFor: 'for LaTeX, JabRef, Zotero',
  cslFor: 'for Zotero, Pandoc, citation programs',
  fileHolds: '{rows, plural, one {# record} other {# records}}, {size}, {use}',
  howToCite: 'How to cite Thaw',
  citeStory: 'The {title} authors. {year}. {title}: {subtitle}. CC BY 4.0. {address}',
  citeScene:
    'The {title} authors. {year}. “{heading}”. In {title}: {subtitle}. CC BY 4.0. {address}',
  citeOneScene: 'A scene has an address of its own:',
  copyCitation: 'Copy the citation',
  copySceneCitation: 'Copy the citation of the scene',
  copyFrame: 'Copy the frame',
  copyScript: 'Copy the script',
  copied: 'Copied.',
  copyByHand: 'It is selected: copy it by keyboard.',
  linkToScene: 'Link to a scene',
  linkToSceneHow:
    'Every scene has an address, and the address says how it is shown. Put any of these together.',
  linkStory: 'the story, opened at the scene',
  linkPage: 'a page about the scene, for links that are shared',
  linkCut: 'the short cut, opened at the scene',
  linkTheme: 'by night; theme=paper is by day',
  linkSettings: 'without flights from scene to scene, with larger letters',
  linkStill: 'the picture as a drawing, without the map that moves',
  linkAll: 'all of it together',
  embedIt: 'Show it in a page of your own',
  embedHow: 'Any address from above may stand in the frame. It asks no other server for anything.',
  embedSteer: 'The page around it can bring the story to a scene, and hear where the reader is:',
  embedMore: 'All addresses, calls and messages',
  notesToEvents: 'Notes to the events',
  citedFor: 'Events that cite it: {number}',
  whatToKnow: 'What to know',
  questionsForTheMap: 'Questions for the map',
  shortTask: 'A short task',
  terms: 'Terms',
  notesToSpeakFrom: 'Notes to speak from',
  licence: 'Words and data: CC BY 4.0. Code: MIT.',
} as const;

export type English = typeof english;

type Word<Text extends string> = Text extends `${string}${' ' | '#' | '{'}${string}` ? never : Text;

/** What stands right behind a brace, unless it is a branch of a plural: those have blanks or a `#`. */
type Head<Inner extends string> = Inner extends `${infer Whole}}${string}`
  ? Whole extends `${infer Name},${string}`
    ? Word<Name>
    : Word<Whole>
  : never;

/** The names of the values that a message asks for. */
export type ValueName<Text extends string> = Text extends `${string}{${infer Inner}`
  ? Head<Inner> | ValueName<Inner>
  : never;

/** The keys of messages that ask for no other values than `Names`: `MessageKey<never>` asks for none. */
export type MessageKey<Names extends string = string> = {
  [Key in keyof English]: ValueName<English[Key]> extends Names ? Key : never;
}[keyof English];

/** Each language has every key: the compiler checks it. That the values are the same ones, a test does. */
export const catalogues: Readonly<Record<string, Readonly<Record<keyof English, string>>>> = {
  en: english,
};
