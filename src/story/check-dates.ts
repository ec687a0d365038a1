import { DateError, parseDate } from './dates.ts';
import type { Fault } from './fault.ts';
import { type Entry, faultIn } from './records.ts';
import type { DataPath } from './source-file.ts';
import type { DateRecord } from './story.ts';

/** The date at a path of a record; null with a fault where it is none. */
export const readDate = (
  entry: Entry<unknown>,
  within: DataPath,
  text: string,
): { readonly date: DateRecord | null; readonly faults: readonly Fault[] } => {
  try {
    return { date: parseDate(text), faults: [] };
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return { date: null, faults: [faultIn(entry, within, `date ${error.problem}`, error.remedy)] };
  }
};
