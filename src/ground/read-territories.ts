import { camps, confidences, type Territories } from './ground.ts';
import { isRecord, quote, spanFault, wordFault } from './say-fault.ts';

const textFault = (phase: Record<string, unknown>, name: string): string | null =>
  typeof phase[name] === 'string' ? null : `its ${name} is ${quote(phase[name])}`;

const nameFault = ({ names }: Record<string, unknown>): string | null =>
  isRecord(names) && typeof names['en'] === 'string' ? null : 'it has no English name';

const pointFault = ({ labelPoint }: Record<string, unknown>): string | null =>
  labelPoint === undefined ||
  (Array.isArray(labelPoint) && labelPoint.length === 2 && labelPoint.every(Number.isFinite))
    ? null
    : `its labelPoint is ${quote(labelPoint)}`;

const phaseFault = (phase: unknown): string | null =>
  isRecord(phase)
    ? (spanFault(phase) ??
      nameFault(phase) ??
      textFault(phase, 'status') ??
      wordFault(phase, 'camp', camps) ??
      wordFault(phase, 'confidence', confidences) ??
      textFault(phase, 'source') ??
      pointFault(phase))
    : 'it is not an object';

const faultOf = (file: unknown): string | null => {
  if (!isRecord(file)) return 'it is not an object';
  for (const [id, phases] of Object.entries(file)) {
    if (!Array.isArray(phases) || phases.length === 0) return `${id} has no phases`;
    for (const [index, phase] of phases.entries()) {
      const fault = phaseFault(phase);
      if (fault !== null) return `${id}, phase ${index}: ${fault}`;
    }
  }
  return Object.keys(file).length === 0 ? 'it is empty' : null;
};

/**
 * The territories out of a parsed file.
 * @throws TypeError naming the territory, the phase and what is wrong.
 */
export const readTerritories = (file: unknown): Territories => {
  const fault = faultOf(file);
  if (fault !== null) throw new TypeError(`the territories cannot be read: ${fault}`);
  return file as Territories;
};
