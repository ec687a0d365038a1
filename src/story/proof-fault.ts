import { type Fault, printValue } from './fault.ts';
import type { ProofSection, ProofText } from './proof-text.ts';

/** A fault that a proofreader finds at a line of a section. */
export const proofFault = (
  { file, name }: ProofText,
  section: ProofSection,
  line: number,
  value: string,
  problem: string,
  remedy: string,
): Fault => ({
  file,
  line,
  id: section.id === '' ? name : `scene ${section.id}`,
  value: value === '' ? '' : printValue(value),
  problem,
  remedy,
});
