import type { SourceRecord } from '../story/schema-sources.ts';
import type { Credit } from './table.ts';

/**
 * Works as CSL-JSON 1.0.2. Its schema allows a list of items and nothing around it, so the credit stands in
 * each, in the field `custom` that it has for what has no field of its own.
 */
export const writeCsl = (
  sources: readonly SourceRecord[],
  { title, licence, attribution }: Credit,
): string =>
  `${JSON.stringify(
    sources.map((source) => ({ ...source, custom: { dataset: title, licence, attribution } })),
    null,
    2,
  )}\n`;
