import { countWords } from './proof-lengths.ts';
import { type ProofText, textOf } from './proof-text.ts';

const countSentences = (text: string): number => (text.match(/[.?!]+(?=\s|”|$)/g) ?? []).length;

/** Vowel groups, less a silent e at the end: near enough for an average over thousands of words. */
const countSyllables = (word: string): number => {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
};

/**
 * The years of schooling that a text asks for, by Flesch and Kincaid (Kincaid and others, 1975):
 * 0.39 words a sentence + 11.8 syllables a word − 15.59.
 */
export const readingLevel = (text: string): number => {
  const words = countWords(text);
  const sentences = Math.max(1, countSentences(text));
  if (words === 0) return 0;
  const syllables = text
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .map(countSyllables)
    .reduce((a, b) => a + b, 0);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
};

/** The reading level of each text, by its name. */
export const readingLevels = (
  texts: readonly ProofText[],
): readonly { readonly name: string; readonly level: number }[] =>
  texts.map(({ name, sections }) => ({
    name,
    level: readingLevel(sections.flatMap(({ paragraphs }) => paragraphs.map(textOf)).join(' ')),
  }));
