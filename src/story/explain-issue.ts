import type * as z from 'zod';
import { nearestWord } from './nearest.ts';
import { valueAt } from './read-data.ts';
import { descriptionAt, keysAt } from './schema-at.ts';
import type { DataPath } from './source-file.ts';

/** What is wrong at a path, as a phrase that follows its name, and what would be right. */
export type Explained = {
  readonly path: DataPath;
  readonly problem: string;
  readonly remedy: string;
};

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): DataPath => issue.path.map((key) => key as string | number);

const explainUnknownKey = (schema: z.ZodType, path: DataPath, key: string): Explained => {
  const known = keysAt(schema, path);
  const nearest = nearestWord(key, known);
  const remedy =
    nearest === null ? `remove it, or use one of ${known.join(', ')}` : `write "${nearest}"`;
  return { path: [...path, key], problem: 'is not a known key', remedy };
};

type Verdict = readonly [problem: string, remedy: string];

const kindOf = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'a record' : `the ${typeof value} ${String(value)}`;
};

const judgeType = (value: unknown, expected: string, help: string): Verdict => {
  if (value === undefined) return ['is missing', `add ${help}`];
  if (expected === 'string' && typeof value === 'number') {
    return ['is a number, not text', `put it in quotation marks: "${value}"`];
  }
  const list = expected === 'array' || expected === 'tuple' ? 'a list in square brackets: ' : '';
  return [`is ${kindOf(value)}`, `write ${list}${help}`];
};

const judgeSize = (value: unknown, bound: string, more: string): string => {
  if (typeof value === 'string') return `has ${value.length} characters, ${more} than ${bound}`;
  return Array.isArray(value)
    ? `has too ${more === 'more' ? 'many' : 'few'} items (${value.length})`
    : `is ${more} than ${bound}`;
};

const judgeWord = (value: unknown, known: readonly string[]): Verdict => {
  const all = known.length === 1 ? `"${known.join('')}"` : `one of ${known.join(', ')}`;
  if (value === undefined) return ['is missing', `add ${all}`];
  const nearest = typeof value === 'string' && known.length > 1 ? nearestWord(value, known) : null;
  return [
    'is not a known word',
    nearest === null ? `write ${all}` : `write "${nearest}"; it must be ${all}`,
  ];
};

const judge = (issue: Issue, value: unknown, help: string): Verdict => {
  switch (issue.code) {
    case 'invalid_type':
      return judgeType(value, issue.expected, help);
    case 'invalid_value':
      return judgeWord(value, issue.values.map(String));
    case 'too_big':
      return [judgeSize(value, String(issue.maximum), 'more'), `write ${help}`];
    case 'too_small':
      return [judgeSize(value, String(issue.minimum), 'less'), `write ${help}`];
    default: {
      const blank = typeof value === 'string' && value.trim() === '';
      return [blank ? 'is empty' : 'does not have the right form', `write ${help}`];
    }
  }
};

/** The branch of a union that was meant: the one of the right kind of value. */
const meantBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  branches.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  );

/** Turns what zod found in `root` into words; one issue may name several unknown keys. */
export const explainIssue = (
  schema: z.ZodType,
  root: unknown,
  issue: Issue,
): readonly Explained[] => {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => explainUnknownKey(schema, path, key));
  }
  const branch = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
  if (branch !== undefined) {
    return branch.flatMap((inner) =>
      explainIssue(schema, root, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
    );
  }
  const help = descriptionAt(schema, path) ?? 'a value as docs/authoring.md describes it';
  const [problem, remedy] = judge(issue, valueAt(root, path), help);
  return [{ path, problem, remedy }];
};
