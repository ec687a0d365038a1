import type { GroundPlan } from './ground-plan.ts';

/** The text of a plan: one feature a line, so that a change of one street is a change of one line. */
export const formatPlan = ({ features, ...collection }: GroundPlan): string => {
  const head = JSON.stringify(collection).slice(0, -1);
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${head},"features":[\n${lines}\n]}\n`;
};
