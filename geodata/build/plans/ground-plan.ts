import type { Plan } from '../../../src/ground/plan.ts';

/** A plan as it is written to geodata/ground/plans/<city>.geojson. */
export type GroundPlan = Plan & {
  readonly accuracy: {
    readonly avenue: number;
    readonly street: number;
    readonly lane: number;
    readonly outer: number;
    readonly basis: string;
  };
};
