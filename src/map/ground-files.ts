import type { Bounds } from '../ground/plan.ts';
import type { Relief } from './relief.ts';
import type { WorldLevel } from './world-levels.ts';

/** Fetches and parses a file. Rejects where that fails. */
export type Fetching = () => Promise<unknown>;

/** Where the files of the ground come from; what is missing is not drawn. */
export type GroundFiles = {
  readonly levels: Readonly<Partial<Record<WorldLevel, Fetching>>>;
  readonly water: Fetching | null;
  readonly territories: Fetching | null;
  readonly names: Fetching | null;
  readonly plans: readonly {
    readonly city: string;
    readonly bounds: Bounds;
    readonly fetch: Fetching;
  }[];
  readonly reliefs: readonly Relief[];
};
