import * as z from 'zod';
import type { DataPath } from './source-file.ts';

/** The schemas that stand behind a key of a schema; several for a union. */
const within = (schema: unknown, key: string | number): readonly unknown[] => {
  if (schema instanceof z.ZodOptional) return within(schema.unwrap(), key);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => within(option, key));
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodTuple) return schema.def.items.slice(Number(key), Number(key) + 1);
  if (schema instanceof z.ZodObject) return key in schema.shape ? [schema.shape[key]] : [];
  return [];
};

const schemasAt = (schema: z.ZodType, path: DataPath): readonly unknown[] =>
  path.reduce<readonly unknown[]>(
    (schemas, key) => schemas.flatMap((one) => within(one, key)),
    [schema],
  );

/** What the schema says about the value at a path. */
export const descriptionAt = (schema: z.ZodType, path: DataPath): string | undefined =>
  schemasAt(schema, path)
    .map((one) => (one instanceof z.ZodType ? one.description : undefined))
    .find((description) => description !== undefined);

const keysOf = (schema: unknown): readonly string[] => {
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(keysOf);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};

/** The keys that the schema knows at a path. */
export const keysAt = (schema: z.ZodType, path: DataPath): readonly string[] =>
  schemasAt(schema, path).flatMap(keysOf);
