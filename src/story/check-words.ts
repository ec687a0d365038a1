import type { Fault } from './fault.ts';
import { type Entry, faultIn } from './records.ts';
import type { DataPath } from './source-file.ts';

/** A fault where words for readers are not there in their language. */
export const checkWords = (
  entry: Entry<unknown>,
  within: DataPath,
  words: Readonly<Record<string, string>>,
  language: string,
): readonly Fault[] =>
  words[language] === undefined
    ? [
        faultIn(
          entry,
          within,
          `${within.join('.')} has no text in "${language}"`,
          `add { "${language}": "…" }`,
        ),
      ]
    : [];
