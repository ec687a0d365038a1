/** Words a minute of silent reading of English prose: M. Brysbaert, Journal of Memory and Language 109 (2019), 238. */
const wordsPerMinute = 238;

/** Seconds that a reader is taken to look at one picture while it moves. */
const lookingSeconds = 8;

/**
 * Minutes that some scenes take to read and to look at, rounded up.
 * @param words how many each of them has
 */
export const readingMinutes = (words: readonly number[]): number => {
  const read = words.reduce((sum, count) => sum + count, 0) / wordsPerMinute;
  return Math.ceil(read + (words.length * lookingSeconds) / 60);
};
