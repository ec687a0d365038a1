/** The levels of the world, from coarse to fine; each begins to show where the one before ends. */
export const worldLevels = ['globe', 'world', 'fine'] as const;

export type WorldLevel = (typeof worldLevels)[number];

/**
 * The zoom from which a level shows. Whole numbers, as the fade is: what depends on zoom and on feature-state
 * MapLibre works out at whole zooms only, and runs straight between them.
 */
export const levelBegins: Readonly<Record<WorldLevel, number>> = { globe: -3, world: 3, fine: 5 };

/** Doublings of scale over which a level passes into the next. */
export const levelFade = 1;

/** The zoom at which a level is drawn most. */
const levelMiddle: Readonly<Record<WorldLevel, number>> = { globe: 2, world: 4.3, fine: 6.3 };

/** A length on the stage in CSS pixels, as a share of the world's width, where a level is drawn most. */
export const shareOfWorld = (pixels: number, level: WorldLevel): number =>
  pixels / 512 / 2 ** levelMiddle[level];

export const groundSource = (level: WorldLevel): string => `ground-${level}`;
export const bandsSource = (level: WorldLevel): string => `bands-${level}`;
export const litSource = (level: WorldLevel): string => `lit-${level}`;

const finerOf = (level: WorldLevel): WorldLevel | undefined =>
  worldLevels[worldLevels.indexOf(level) + 1];

/** The zoom at which a level has given way to the next; infinite for the finest. */
export const levelEnds = (level: WorldLevel): number => {
  const finer = finerOf(level);
  return finer === undefined ? Number.POSITIVE_INFINITY : levelBegins[finer];
};
