import { type CompiledStory, compileStory } from '../../src/story/compile-story.ts';
import { formatFaults } from '../../src/story/fault.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';

export type Compiled = Extract<CompiledStory, { readonly ok: true }>;

/** @throws Error naming all faults of the story, where it has any. */
export const compiledStory = (folder: string, language: string): Compiled => {
  const compiled = compileStory(readGeodata(folder), language);
  if (!compiled.ok) throw new Error(`The story has faults.\n\n${formatFaults(compiled.faults)}`);
  return compiled;
};
