import { compileStory } from './compile-story.ts';
import { formatFaults, sortFaults } from './fault.ts';
import { formatCoverage } from './format-coverage.ts';
import { knownNames } from './known-names.ts';
import { proofread, readProofs } from './proofread.ts';
import { readGeodata } from './read-geodata.ts';
import { readStory } from './read-story.ts';
import { readingLevels } from './reading-level.ts';
import { readWordList, spellTexts } from './spell-texts.ts';

/**
 * Prints the faults of the story in geodata/ that stop a build; where there are none, those that a
 * proofreader finds, if the story has a proof.yaml; where there are none either, what the story covers. Exit code 1 on faults.
 */
const [language = 'en', folder = 'geodata'] = process.argv.slice(2);
const files = readGeodata(folder);
const compiled = compileStory(files, language);

/** The dictionary that the story is spelt by is British; other languages are not spelt yet. */
const spell = async () => {
  if (language !== 'en') return [];
  const records = readStory(files, language);
  const words = knownNames(records, language).flatMap((name) => name.split(/[^\p{L}\p{M}]+/u));
  const told = files.filter(
    ({ path }) =>
      path.startsWith(`${records.texts.folder}/`) ||
      /\/(?:events|people)\.json$|\/routes\.geojson$/.test(path),
  );
  return spellTexts(told, language, [...words, ...readWordList(folder)]);
};

const asksForProof = files.some(({ path }) => path.endsWith('/proof.yaml'));

if (compiled.ok) {
  const faults = asksForProof
    ? sortFaults([...proofread(files, language), ...(await spell())])
    : [];
  if (faults.length === 0) {
    const levels = readingLevels(readProofs(files, readStory(files, language)));
    console.log(formatCoverage(compiled.coverage, levels));
  } else {
    console.error(formatFaults(faults, 'The story builds; mend this before it is published.'));
    process.exitCode = 1;
  }
} else {
  console.error(formatFaults(compiled.faults));
  process.exitCode = 1;
}
