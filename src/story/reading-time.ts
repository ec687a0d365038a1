/**
 * Words that adults read silently in a minute: the mean for non-fiction in English by Marc Brysbaert, “How
 * many words do we read per minute?”, Journal of Memory and Language 109 (2019).
 */
export const wordsAMinute = 238;

/** Words that adults read aloud in a minute: the mean that the same paper gives. */
const wordsAloud = 183;

/** Minutes that a class takes to look, and to answer what the notes to a scene ask it. */
const minutesToAnswer = 1;

/** The minutes that a scene takes before a class: so many words told, and the class's answer. */
export const minutesToPresent = (words: number): number => words / wordsAloud + minutesToAnswer;

/** The minutes that so many words take to read. */
export const minutesToRead = (words: number): number => words / wordsAMinute;
