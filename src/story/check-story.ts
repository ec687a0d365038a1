import { compileStory } from './compile-story.ts';
import { formatFaults } from './fault.ts';
import { formatCoverage } from './format-coverage.ts';
import { readGeodata } from './read-geodata.ts';

/** Prints the faults of the story in geodata/, or else what it covers. Exit code 1 on faults. */
const [language = 'en', folder = 'geodata'] = process.argv.slice(2);
const compiled = compileStory(readGeodata(folder), language);

if (compiled.ok) {
  console.log(formatCoverage(compiled.coverage));
} else {
  console.error(formatFaults(compiled.faults));
  process.exitCode = 1;
}
