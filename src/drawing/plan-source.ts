export const planSource = 'plans';

/** Zooms between which the plan of a city takes the place of the country around it: whole, as in world-levels.ts. */
export const planAppears = { from: 8, to: 10 } as const;
