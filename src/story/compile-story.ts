import { citeSources } from './cite-sources.ts';
import type { Companion } from './companion.ts';
import { type Coverage, measureCoverage } from './coverage.ts';
import { type Facts, makeFacts } from './facts.ts';
import { type Fault, sortFaults } from './fault.ts';
import { makeCompanion } from './make-companion.ts';
import { makeStory } from './make-story.ts';
import { makeRecordWords, makeWords } from './make-words.ts';
import { readStory } from './read-story.ts';
import type { SourceFile } from './source-file.ts';
import type { Story } from './story.ts';
import type { RecordWords, Words } from './words.ts';

export type CompiledStory =
  | {
      readonly ok: true;
      readonly story: Story;
      readonly words: Words;
      readonly recordWords: RecordWords;
      readonly companion: Companion;
      readonly facts: Facts;
      readonly coverage: Coverage;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Makes the story and its words from the files of geodata/, or says all that is wrong with them, sorted
 * by file and line. `language` is the folder in texts/ and the language of titles and place names.
 */
export const compileStory = (files: readonly SourceFile[], language: string): CompiledStory => {
  const records = readStory(files, language);
  if (records.faults.length > 0) return { ok: false, faults: sortFaults(records.faults) };
  const story = makeStory(records, language);
  const sources = citeSources(records.sources.entries.map(({ value }) => value));
  const words = makeWords(records, story, sources, language);
  const companion = makeCompanion(records, story, language);
  return {
    ok: true,
    story,
    words,
    recordWords: makeRecordWords(records, story, sources, language),
    companion,
    facts: makeFacts(records),
    coverage: measureCoverage(records, story, words),
  };
};
