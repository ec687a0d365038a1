/** A file of geodata/: `path` as it is printed in faults, e.g. `geodata/events.json`. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Keys and indices that lead from the root of a data file to a value in it. */
export type DataPath = readonly (string | number)[];

/** Line of an offset in a text, counted from 1. */
export const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
};
