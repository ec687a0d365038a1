/** The interface's own words, by language. Every language must have every key: the compiler checks it. */
const english = {
  pageTitle: '{title}: {subtitle}',
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
  map: 'Map',
  besideTheStory: 'Beside the story',
  backToStory: 'The story',
  allPeople: 'People',
  disputed: 'What is disputed',
  sourcesAndClaims: 'Sources, and what rests on them',
  forTheClass: 'For the class',
  born: 'born {year}',
  died: 'died {year}',
  notesToEvents: 'Notes to the events',
  citedFor: 'Events that cite it: {number}',
  whatToKnow: 'What to know',
  questionsForTheMap: 'Questions for the map',
  shortTask: 'A short task',
  terms: 'Terms',
  notesToSpeakFrom: 'Notes to speak from',
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
