import type { Fault } from './fault.ts';
import { nearestWord } from './nearest.ts';
import { proofFault } from './proof-fault.ts';
import type { ProofSection, ProofText, Stretch } from './proof-text.ts';

export type NameRules = {
  /** Names with a record, and names on the list of exceptions. */
  readonly names: readonly string[];
  /** Words, in small letters, that may begin a sentence with a capital. */
  readonly common: ReadonlySet<string>;
};

type Word = { readonly text: string; readonly begins: boolean };

/** Words of a text; `begins` where a sentence does, which gives any word a capital. */
const wordsOf = (text: string, continued: boolean): readonly Word[] => {
  const matches = [...text.matchAll(/\p{L}[\p{L}\p{M}’.-]*/gu)];
  return matches.map((match, index) => {
    const before = text.slice(0, match.index).trimEnd();
    const word = match[0].replace(/[.-]+$/, '');
    // `L. A. Zolotov`: the point after a single letter ends no sentence.
    const initial = /(?:^|[^\p{L}])\p{Lu}\.$/u.test(before);
    const begins =
      before === '' ? !continued : /[.?!:“]$|[.?!]”$/.test(before) && !initial && index >= 0;
    return { text: word.replace(/’s?$/, ''), begins };
  });
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** How many words from a place on are a known name; 0 where none is. */
const lengthOfName = (
  words: readonly Word[],
  from: number,
  known: ReadonlySet<string>,
  longest: number,
): number => {
  for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
    const phrase = words.slice(from, from + length).map(({ text }) => text);
    if (known.has(phrase.join(' '))) return length;
  }
  return 0;
};

/** A name as its words, so that marks between them do not count. */
const normal = (name: string): string =>
  wordsOf(name, true)
    .map(({ text }) => text)
    .join(' ');

const strangersIn = (
  stretch: Stretch,
  continued: boolean,
  known: ReadonlySet<string>,
  longest: number,
  common: ReadonlySet<string>,
): readonly string[] => {
  const words = wordsOf(stretch.text, continued);
  const found: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { text, begins } = words[index] ?? { text: '', begins: false };
    const length = lengthOfName(words, index, known, longest);
    if (length > 0) index += length - 1;
    else if (isCapital(text) && !(begins && common.has(text.toLowerCase()))) found.push(text);
  }
  return found;
};

const endsSentence = (text: string): boolean => /[.?!:“]\s*$|[.?!]”\s*$/.test(text);

/** Faults of names that are neither linked to a record nor the name of one, nor on the list. */
export const proofNames = (text: ProofText, { names, common }: NameRules): readonly Fault[] => {
  const known = new Set(names.map(normal));
  const longest = Math.max(1, ...[...known].map((name) => name.split(' ').length));
  const check = (section: ProofSection, stretches: readonly Stretch[]): readonly Fault[] =>
    stretches.flatMap((stretch, index) => {
      if (stretch.set !== 'plain') return [];
      const before = stretches
        .slice(0, index)
        .map((part) => part.text)
        .join(' ');
      const continued = before.trim() !== '' && !endsSentence(before);
      return strangersIn(stretch, continued, known, longest, common).map((name) => {
        const nearest = nearestWord(name, [...known]);
        const list = 'link it to its record, or add it to names in proof.yaml with the reason';
        return proofFault(
          text,
          section,
          stretch.line,
          name,
          'the name is of no person, place, term or source of the story',
          nearest === null ? list : `write "${nearest}", or ${list}`,
        );
      });
    });
  return text.sections.flatMap((section) => {
    const { heading, line, sentence, paragraphs } = section;
    return [
      ...check(section, [{ text: heading, line, set: 'plain' }]),
      ...[...(sentence === null ? [] : [sentence]), ...paragraphs].flatMap(({ stretches }) =>
        check(section, stretches),
      ),
    ];
  });
};

/** The words that stand in small letters anywhere in some texts. */
export const commonWords = (texts: readonly ProofText[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap(({ sections }) => sections)
      .flatMap(({ sentence, paragraphs }) => [
        ...(sentence === null ? [] : [sentence]),
        ...paragraphs,
      ])
      .flatMap(({ stretches }) => stretches)
      .flatMap((stretch) => wordsOf(stretch.text, true))
      .flatMap(({ text }) => (isCapital(text) ? [] : [text])),
  );
