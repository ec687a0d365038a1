import type { Box } from './box.ts';
import { type GroundName, isOfPlan } from './ground-names.ts';

/** CSS pixels of the stage for each name that stands on it, for each town, and for each name in a plan. */
const roomFor = { name: 14_000, town: 42_000, site: 30_000 } as const;

/**
 * Of names in the order of their importance those that a stage of this size bears.
 * @param scale how many times as large as usual the stage's letters are.
 */
export const thinOut = <Item extends { readonly name: GroundName }>(
  items: readonly Item[],
  { width, height }: Box,
  scale: number,
): Item[] => {
  const area = (width * height) / scale ** 2;
  let [all, towns, sites] = [area / roomFor.name, area / roomFor.town, area / roomFor.site];
  return items.filter(({ name }) => {
    const [isTown, isSite] = [name.kind === 'town', isOfPlan(name)];
    if (all < 1 || (isTown && towns < 1) || (isSite && sites < 1)) return false;
    all -= 1;
    if (isTown) towns -= 1;
    if (isSite) sites -= 1;
    return true;
  });
};
