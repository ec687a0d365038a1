/**
 * Words that adults read silently in a minute: the mean for non-fiction in English by Marc Brysbaert, “How
 * many words do we read per minute?”, Journal of Memory and Language 109 (2019).
 */
export const wordsAMinute = 238;

/** The minutes that so many words take to read. */
export const minutesToRead = (words: number): number => words / wordsAMinute;
