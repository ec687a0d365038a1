import { camps, confidences, type NamedTerritories, type Territories } from './ground.ts';
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

type Fault = (phase: Record<string, unknown>) => string | null;

const namedFault: Fault = (phase) =>
  spanFault(phase) ?? nameFault(phase) ?? wordFault(phase, 'camp', camps) ?? pointFault(phase);

const recordFault: Fault = (phase) =>
  namedFault(phase) ??
  textFault(phase, 'status') ??
  wordFault(phase, 'confidence', confidences) ??
  textFault(phase, 'source');

const faultOf = (file: unknown, phaseFault: Fault): string | null => {
  if (!isRecord(file)) return 'it is not an object';
  for (const [id, phases] of Object.entries(file)) {
    if (!Array.isArray(phases) || phases.length === 0) return `${id} has no phases`;
    for (const [index, phase] of (phases as unknown[]).entries()) {
      const fault = isRecord(phase) ? phaseFault(phase) : 'it is not an object';
      if (fault !== null) return `${id}, phase ${index}: ${fault}`;
    }
  }
  return Object.keys(file).length === 0 ? 'it is empty' : null;
};

const check = (file: unknown, phaseFault: Fault): void => {
  const fault = faultOf(file, phaseFault);
  if (fault !== null) throw new TypeError(`the territories cannot be read: ${fault}`);
};

/**
 * The territories out of the parsed file of geodata/ground.
 * @throws TypeError naming the territory, the phase and what is wrong.
 */
export const readTerritories = (file: unknown): Territories => {
  check(file, recordFault);
  return file as Territories;
};

/**
 * The territories out of the parsed file that is published.
 * @throws TypeError naming the territory, the phase and what is wrong.
 */
export const readNamedTerritories = (file: unknown): NamedTerritories => {
  check(file, namedFault);
  return file as NamedTerritories;
};
