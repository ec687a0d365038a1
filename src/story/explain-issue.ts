import type * as z from 'zod';
import { nearestWord } from './nearest.ts';
import { valueAt } from './read-data.ts';
import { descriptionAt, keysAt } from './schema-at.ts';
import type { DataPath } from './source-file.ts';

/** What is wrong at a path, and what would be right, in words. */
export type Explained = {
  readonly path: DataPath;
  readonly problem: string;
  readonly remedy: string;
};

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): DataPath => issue.path.map((key) => key as string | number);

const nameOf = (path: DataPath): string =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : `${name}${name === '' ? '' : '.'}${key}`,
    '',
  );

const explainUnknownKey = (schema: z.ZodType, path: DataPath, key: string): Explained => {
  const known = keysAt(schema, path);
  const nearest = nearestWord(key, known);
  return {
    path: [...path, key],
    problem: `"${nameOf([...path, key])}" is not a known key`,
    remedy:
      nearest === null ? `remove it, or use one of ${known.join(', ')}` : `write "${nearest}"`,
  };
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'a record' : `the ${typeof value} ${String(value)}`;
};

const explainType = (name: string, value: unknown, expected: string, help: string): Explained => {
  const path: DataPath = [];
  if (value === undefined) return { path, problem: `${name} is missing`, remedy: `add ${help}` };
  if (expected === 'string' && typeof value === 'number') {
    return {
      path,
      problem: `${name} is a number, not text`,
      remedy: `put it in quotation marks: "${value}"`,
    };
  }
  return { path, problem: `${name} is ${kindOf(value)}`, remedy: `write ${help}` };
};

const explainSize = (name: string, issue: Issue, value: unknown): string => {
  const size = typeof value === 'string' || Array.isArray(value) ? ` (${value.length} long)` : '';
  if (issue.code === 'too_big') return `${name} exceeds ${issue.maximum}${size}`;
  return issue.code === 'too_small' ? `${name} falls short of ${issue.minimum}${size}` : name;
};

/** The branch of a union that was meant: the one of the right kind of value. */
const meantBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  branches.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  );

const explainWord = (name: string, value: unknown, known: readonly string[]): Explained => {
  const path: DataPath = [];
  const all = known.length === 1 ? `"${known.join('')}"` : `one of ${known.join(', ')}`;
  if (value === undefined) return { path, problem: `${name} is missing`, remedy: `add ${all}` };
  const nearest = typeof value === 'string' ? nearestWord(value, known) : null;
  return {
    path,
    problem: `${name} is not a known word`,
    remedy: nearest === null || known.length === 1 ? `write ${all}` : `write "${nearest}"; ${all}`,
  };
};

const explainOne = (schema: z.ZodType, root: unknown, issue: Issue): Explained => {
  const path = pathOf(issue);
  const value = valueAt(root, path);
  const name = nameOf(path) || 'the file';
  const help = descriptionAt(schema, path) ?? 'a value as docs/authoring.md describes it';
  switch (issue.code) {
    case 'invalid_type':
      return { ...explainType(name, value, issue.expected, help), path };
    case 'invalid_value':
      return { ...explainWord(name, value, issue.values.map(String)), path };
    case 'too_big':
    case 'too_small':
      return { path, problem: explainSize(name, issue, value), remedy: `write ${help}` };
    default: {
      const blank = typeof value === 'string' && value.trim() === '';
      const problem = blank ? `${name} is empty` : `${name} does not have the right form`;
      return { path, problem, remedy: `write ${help}` };
    }
  }
};

/** Turns what zod found in `root` into words; one issue may name several unknown keys. */
export const explainIssue = (
  schema: z.ZodType,
  root: unknown,
  issue: Issue,
): readonly Explained[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => explainUnknownKey(schema, pathOf(issue), key));
  }
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue.errors);
    if (branch !== undefined) {
      return branch.flatMap((inner) =>
        explainIssue(schema, root, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
      );
    }
  }
  return [explainOne(schema, root, issue)];
};
