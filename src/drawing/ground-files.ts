import type { Bounds } from '../ground/plan.ts';
import type { Relief } from './relief.ts';
import type { WorldLevel } from './world-levels.ts';

/** Fetches and parses a file. Rejects where that fails. */
export type Fetching = () => Promise<unknown>;

/** Where the files of the ground come from; what is missing is not drawn. */
export type GroundFiles = {
  readonly levels: Readonly<Partial<Record<WorldLevel, Fetching>>>;
  /** The great lakes, for a globe. */
  readonly coarseWater: Fetching | null;
  readonly water: Fetching | null;
  readonly territories: Fetching | null;
  /** Of what a globe names. */
  readonly names: Fetching | null;
  /** Of what is named from nearer: towns and rivers. */
  readonly nearNames: Fetching | null;
  readonly plans: readonly {
    readonly city: string;
    readonly bounds: Bounds;
    /** Around it, where no line of any level and no water is drawn; null where there is no such place. */
    readonly clear: { readonly land: Bounds | null; readonly water: Bounds | null };
    readonly fetch: Fetching;
  }[];
  readonly reliefs: readonly Relief[];
};
