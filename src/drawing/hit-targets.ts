import type { Point } from './box.ts';

/** CSS pixels across what a finger can hit: WCAG 2.2, target size (enhanced) and (minimum). */
export const hitTarget = { most: 44, least: 24 } as const;

/**
 * How far across the round target of each mark may be: as large as a finger wants where its neighbours
 * leave room, and never so large that two overlap where they are 24 pixels apart or more.
 * @param scale of the stage's marks.
 */
export const hitTargets = (points: readonly Point[], scale = 1): number[] =>
  points.map(([x, y], index) => {
    const distances = points.flatMap(([otherX, otherY], other) =>
      other === index ? [] : [Math.hypot(otherX - x, otherY - y)],
    );
    return Math.max(hitTarget.least, Math.min(hitTarget.most * scale, ...distances));
  });
