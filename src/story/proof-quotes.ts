import type { Fault } from './fault.ts';
import { proofFault } from './proof-fault.ts';
import { countWords } from './proof-lengths.ts';
import { type ProofText, textOf } from './proof-text.ts';

const longestQuotation = 12;

const asPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Faults of quotations: longer than twelve words, or in a paragraph that names nobody who could have
 * said them. `speakers` are names of people, and words for a speaker without a name, e.g. `crowd`.
 */
export const proofQuotes = (text: ProofText, speakers: readonly string[]): readonly Fault[] => {
  const speaker = new RegExp(`(?<!\\p{L})(?:${speakers.map(asPattern).join('|')})(?!\\p{L})`, 'u');
  return text.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => {
      const whole = textOf(paragraph);
      const outside = whole.replace(/“[^”]*”/g, '');
      return [...whole.matchAll(/“([^”]*)”/g)].flatMap(([quotation, words = '']) => {
        const count = countWords(words);
        const at = (problem: string, remedy: string) =>
          proofFault(text, section, paragraph.line, quotation, problem, remedy);
        return [
          ...(count > longestQuotation
            ? [at(`the quotation has ${count} words`, `quote at most ${longestQuotation}`)]
            : []),
          ...(speakers.length > 0 && speaker.test(outside)
            ? []
            : [
                at(
                  'nobody is named who said it',
                  'name the speaker in the same paragraph, or add the word for them to speakers in proof.yaml',
                ),
              ]),
        ];
      });
    }),
  );
};
