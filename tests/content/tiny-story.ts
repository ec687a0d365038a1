import { compileStory } from '../../src/story/compile-story.ts';
import { formatFault } from '../../src/story/fault.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';
import type { SourceFile } from '../../src/story/source-file.ts';

const folder = 'tests/fixtures/story';

/** The files of a good story of three scenes. */
export const tinyStory = readGeodata(folder);

/** One change to a file: the text to look for, which must occur in it, and what stands there instead. */
export type Change = readonly [file: string, from: string, to: string];

/** The tiny story after some changes; each is made at the first place where its text occurs. */
export const changedStory = (...changes: readonly Change[]): readonly SourceFile[] =>
  changes.reduce<readonly SourceFile[]>(
    (files, [name, from, to]) =>
      files.map((file) => {
        if (file.path !== `${folder}/${name}`) return file;
        if (!file.text.includes(from)) throw new Error(`${name} does not contain ${from}`);
        return { ...file, text: file.text.replace(from, () => to) };
      }),
    tinyStory,
  );

/** The faults of a story as authors read them, with paths seen from the fixture. */
export const printedFaults = (files: readonly SourceFile[]): readonly string[] => {
  const compiled = compileStory(files, 'en');
  return compiled.ok
    ? []
    : compiled.faults.map((fault) => formatFault(fault).replaceAll(`${folder}/`, ''));
};
