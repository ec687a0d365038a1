import { type Fault, sortFaults } from './fault.ts';
import { knownNames, knownSpeakers } from './known-names.ts';
import { proofCitations } from './proof-citations.ts';
import { proofComplete } from './proof-complete.ts';
import { proofLengths } from './proof-lengths.ts';
import { commonWords, proofNames } from './proof-names.ts';
import { proofNumbers } from './proof-numbers.ts';
import { proofPeople } from './proof-people.ts';
import { proofQuotes } from './proof-quotes.ts';
import { proofShortCut } from './proof-short-cut.ts';
import { type ProofText, readProof } from './proof-text.ts';
import { readData } from './read-data.ts';
import { readStory, type StoryRecords } from './read-story.ts';
import { checkForm } from './records.ts';
import { type ProofRecord, proofFile } from './schema-proof.ts';
import type { SourceFile } from './source-file.ts';

/** All texts of a language, for the proofreader. */
export const readProofs = (
  files: readonly SourceFile[],
  { texts: { folder } }: StoryRecords,
): readonly ProofText[] =>
  files
    .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
    .map((file) => readProof(file, folder));

const nothingKnown: ProofRecord = { names: [], beginnings: [], speakers: [], numbers: [] };

const readRules = (
  files: readonly SourceFile[],
): { readonly rules: ProofRecord; readonly faults: readonly Fault[] } => {
  const file = files.find(({ path }) => path.endsWith('/proof.yaml'));
  if (file === undefined) return { rules: nothingKnown, faults: [] };
  const { data, faults } = readData(file);
  const checked = checkForm(proofFile, data);
  const all = [...faults, ...checked.faults];
  const sound = data !== null && all.length === 0;
  return { rules: sound ? (data.value as ProofRecord) : nothingKnown, faults: all };
};

/**
 * What a careful reader would mend before the story is printed, in a story that builds: texts of the
 * wrong length, names and numbers without a record, people named before they are linked, quotations
 * without a speaker, events without a source. It stops no build, so that an author may look at a draft.
 */
export const proofread = (files: readonly SourceFile[], language: string): readonly Fault[] => {
  const records = readStory(files, language);
  const texts = readProofs(files, records);
  const { rules, faults } = readRules(files);
  const names = [...knownNames(records, language), ...rules.names.flatMap((group) => group.names)];
  const common = new Set([
    ...commonWords(texts),
    ...rules.beginnings.map((word) => word.toLowerCase()),
  ]);
  const speakers = knownSpeakers(records, rules, language);
  return sortFaults([
    ...faults,
    ...proofCitations(records),
    ...proofComplete(records),
    ...proofShortCut(records),
    ...texts.flatMap((text) => [
      ...proofLengths(text),
      ...proofNames(text, { names, common }),
      ...proofPeople(text, records, language),
      ...proofQuotes(text, speakers),
      ...proofNumbers(text, records, rules.numbers),
    ]),
  ]);
};
