import type { Box, Point } from './box.ts';
import type { GroundName } from './ground-names.ts';

/** A name of the ground worked out for one picture. */
export type PlannedGroundName = {
  readonly name: GroundName;
  readonly box: Box;
  /** Where what it names stands. */
  readonly point: Point;
  /** Degrees. */
  readonly turn: number;
  /** 0 to 1. */
  readonly shown: number;
};
