import type * as z from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Fault } from './fault.ts';
import { faultAt, type Kind, recordPath } from './fault-at.ts';
import { nearestWord } from './nearest.ts';
import { type DataFile, valueAt } from './read-data.ts';
import type { DataPath } from './source-file.ts';

/** A record whose form is right, and where it stands. */
export type Entry<Value> = {
  readonly value: Value;
  readonly data: DataFile;
  readonly path: DataPath;
};

/**
 * The records of one kind. `ids` has those of malformed records too, so that one fault does not bring
 * forth others; it is null where the list itself cannot be read, and then no reference is judged.
 */
export type Records<Value> = {
  readonly entries: readonly Entry<Value>[];
  readonly ids: ReadonlySet<string> | null;
  readonly faults: readonly Fault[];
};

/** A data file whose form has been compared with its schema. */
export type CheckedFile = {
  readonly data: DataFile | null;
  readonly malformed: readonly DataPath[];
  readonly faults: readonly Fault[];
};

/** `shots[1].pitch`: a path as seen from the record that it leads into. */
const nameWithin = (data: DataFile, path: DataPath): string => {
  const record = recordPath(data, path);
  const name = path
    .slice(record.length)
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  return name || (record.length === 0 ? 'the file' : 'the record');
};

/** Compares a file with its schema. */
export const checkForm = (schema: z.ZodType, data: DataFile | null): CheckedFile => {
  if (data === null) return { data, malformed: [], faults: [] };
  const issues = schema.safeParse(data.value).error?.issues ?? [];
  const explained = issues.flatMap((issue) => explainIssue(schema, data.value, issue));
  return {
    data,
    malformed: explained.map(({ path }) => path),
    faults: explained.map(({ path, problem, remedy }) =>
      faultAt(data, path, `${nameWithin(data, path)} ${problem}`, remedy),
    ),
  };
};

const beginsWith = (path: DataPath, start: DataPath): boolean =>
  start.every((key, index) => path[index] === key);

const idOf = (record: unknown): string | null => {
  const id = valueAt(record, ['id']);
  return typeof id === 'string' ? id : null;
};

/**
 * Collects the well-formed records of some lists of a checked file. `Value` must be what the schema
 * has there. Faults within `apart`, a key of the record, do not count against the record itself.
 */
export const collectRecords = <Value>(
  { data, malformed }: CheckedFile,
  kind: Kind,
  lists: readonly DataPath[],
  apart?: string,
): Records<Value> => {
  if (data === null) return { entries: [], ids: null, faults: [] };
  const readable = lists.filter((list) => Array.isArray(valueAt(data.value, list)));
  const found = readable.flatMap((list) =>
    (valueAt(data.value, list) as readonly unknown[]).map((value, index) => ({
      value: value as Value,
      data,
      path: [...list, index],
    })),
  );
  const ids = found.map(({ value }) => idOf(value));
  const isFirst = (_: unknown, index: number): boolean => {
    const id = ids[index] ?? null;
    return id === null || ids.indexOf(id) === index;
  };
  const repeated = found.filter((entry, index) => !isFirst(entry, index));
  const isSound = ({ path }: Entry<Value>): boolean =>
    !malformed.some(
      (bad) =>
        beginsWith(bad, path) &&
        !(apart !== undefined && beginsWith(bad, [...path, apart]) && bad.length > path.length),
    );
  return {
    entries: found.filter(isFirst).filter(isSound),
    ids:
      readable.length < lists.length
        ? null
        : new Set(ids.filter((id): id is string => id !== null)),
    faults: repeated.map(({ path }) =>
      faultAt(data, [...path, 'id'], `the id is taken by another ${kind}`, 'give each its own id'),
    ),
  };
};

/** A fault at a path within a record. */
export const faultIn = (
  { data, path }: Entry<unknown>,
  within: DataPath,
  problem: string,
  remedy: string,
): Fault => faultAt(data, [...path, ...within], problem, remedy);

const homes: Readonly<Record<Kind, string>> = {
  place: 'places.geojson',
  event: 'events.json',
  route: 'routes.geojson',
  person: 'people.json',
  source: 'sources.json',
  chapter: 'score.yaml',
  scene: 'score.yaml',
  term: 'glossary.md',
};

const isWellFormed = (id: string): boolean => /^[a-z0-9-]+$/.test(id);

/** What to do about an id that no record of a kind has; null where the id is known. */
export const remedyForId = (
  id: string,
  kind: Kind,
  { ids }: Pick<Records<unknown>, 'ids'>,
): string | null => {
  if (ids === null || ids.has(id)) return null;
  const nearest = nearestWord(id, [...ids].filter(isWellFormed));
  return nearest === null
    ? `add the ${kind} to ${homes[kind]}, or correct the id`
    : `write "${nearest}", or add the ${kind} to ${homes[kind]}`;
};

/** Faults for a reference within a record to a record that does not exist. */
export const checkReference = (
  entry: Entry<unknown>,
  within: DataPath,
  id: string,
  kind: Kind,
  records: Pick<Records<unknown>, 'ids'>,
): readonly Fault[] => {
  const remedy = remedyForId(id, kind, records);
  return remedy === null ? [] : [faultIn(entry, within, `no ${kind} has the id "${id}"`, remedy)];
};
