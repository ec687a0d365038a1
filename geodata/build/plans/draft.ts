import type { PlanProperties } from '../../../src/ground/plan.ts';
import type { Shape } from './clip.ts';
import type { Name } from './plan-source.ts';
import type { Metres } from './plane.ts';

/** One feature before it is cut to the bounds. */
export type Draft = { readonly properties: PlanProperties; readonly shape: Shape };

export const lines = (...drawn: readonly (readonly Metres[])[]): Shape => ({
  type: 'lines',
  lines: drawn,
});
export const area = (...rings: readonly (readonly Metres[])[]): Shape => ({ type: 'area', rings });

type Named = {
  readonly name?: Name | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly confidence?: 'low' | undefined;
};

export const namesOf = ({ name, from, to, confidence }: Named) => ({
  ...(name === undefined
    ? {}
    : { name: typeof name === 'string' ? { local: name, en: name } : name }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(confidence === undefined ? {} : { confidence }),
});

export const each = <Entry>(
  entries: Readonly<Record<string, Entry>>,
  draft: (entry: Entry, key: string) => readonly Draft[],
): readonly Draft[] => Object.entries(entries).flatMap(([key, entry]) => draft(entry, key));
