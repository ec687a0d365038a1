import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Fault } from './fault.ts';
import { readJsonOffsets } from './json-offsets.ts';
import { type DataPath, lineAt, type SourceFile } from './source-file.ts';

/** A data file that could be read: its value, and the line on which each part of it stands. */
export type DataFile = {
  readonly path: string;
  readonly value: unknown;
  /** Line of a member or an element; of what surrounds it where it does not exist. */
  lineOf(path: DataPath): number;
};

export type ReadData = { readonly data: DataFile | null; readonly faults: readonly Fault[] };

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The value that a path leads to; undefined where it leads nowhere. */
export const valueAt = (value: unknown, path: DataPath): unknown =>
  path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null
        ? (parent as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  );

const readJson = ({ path, text }: SourceFile): ReadData => {
  const offsets = readJsonOffsets(text);
  const broken = { file: path, id: nameOf(path) };
  if (!offsets.ok) {
    const line = lineAt(text, offsets.offset);
    const rest = text.slice(offsets.offset).split('\n', 1)[0] ?? '';
    return {
      data: null,
      faults: [
        {
          ...broken,
          line,
          value: rest.slice(0, 60),
          problem: rest === '' ? 'the JSON ends too early' : 'is not JSON from here on',
          remedy:
            'look here and on the line before for a comma too many or missing, a quotation mark, a bracket or a comment',
        },
      ],
    };
  }
  const lineOf = (at: DataPath): number => {
    const offset = offsets.offsetOf(at);
    if (offset !== undefined) return lineAt(text, offset);
    return at.length === 0 ? 1 : lineOf(at.slice(0, -1));
  };
  const faults = offsets.repeated.map(
    ({ path: at, offset }): Fault => ({
      ...broken,
      line: lineAt(text, offset),
      value: String(at.at(-1)),
      problem: 'the same key stands twice in one object',
      remedy: 'keep one of the two',
    }),
  );
  return { data: { path, value: JSON.parse(text), lineOf }, faults };
};

const offsetInYaml = (root: Node | null, path: DataPath): number | undefined => {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
      node = node.items[key];
      offset = (node as Node | null)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
};

/** References lead elsewhere or nowhere, and can make a file of a few lines endless. */
const aliasesIn = (document: ReturnType<typeof parseDocument>) => {
  const aliases: { readonly name: string; readonly offset: number }[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      aliases.push({ name: source, offset: range?.[0] ?? 0 });
    },
  });
  return aliases;
};

const readYaml = ({ path, text }: SourceFile): ReadData => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const aliases = aliasesIn(document).map(
    ({ name, offset }): Fault => ({
      file: path,
      line: lines.linePos(offset).line,
      id: nameOf(path),
      value: `*${name}`,
      problem: 'references are not read',
      remedy: 'write out what is meant; in quotation marks where a text begins with *',
    }),
  );
  const broken = [...document.errors, ...document.warnings].map((error): Fault => {
    const { line } = lines.linePos(error.pos[0]);
    return {
      file: path,
      line,
      id: nameOf(path),
      value: (text.split('\n')[line - 1] ?? '').trim().slice(0, 60),
      problem: `is not YAML: ${error.message}`,
      remedy:
        'compare the indentation, colons, brackets and quotation marks with the lines around it',
    };
  });
  const faults = [...broken, ...aliases];
  if (document.errors.length + aliases.length > 0) return { data: null, faults };
  const lineOf = (at: DataPath): number =>
    lines.linePos(offsetInYaml(document.contents, at) ?? 0).line;
  return { data: { path, value: document.toJS(), lineOf }, faults };
};

/** Reads a JSON, GeoJSON or YAML file. `data` is null where nothing in it can be relied on. */
export const readData = (file: SourceFile): ReadData =>
  /\.ya?ml$/.test(file.path) ? readYaml(file) : readJson(file);
