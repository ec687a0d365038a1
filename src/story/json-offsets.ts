import type { DataPath } from './source-file.ts';

/** What a strict reading of a JSON text found: the first error, or where everything stands. */
export type JsonOffsets =
  | { readonly ok: false; readonly offset: number }
  | {
      readonly ok: true;
      /** Offset of the key of a member, or of an element; undefined where there is none. */
      offsetOf(path: DataPath): number | undefined;
      /** Members whose key occurs before in the same object. */
      readonly repeated: readonly { readonly path: DataPath; readonly offset: number }[];
    };

const token =
  /[ \t\r\n]*([{}[\],:]|"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)/uy;
const blank = /[ \t\r\n]*/y;

/**
 * Reads JSON as RFC 8259 has it. JSON.parse gives the value, but no engine-independent place of an
 * error, no place of a value, and it is silent about repeated keys.
 */
export const readJsonOffsets = (text: string): JsonOffsets => {
  const offsets = new Map<string, number>();
  const repeated: { path: DataPath; offset: number }[] = [];
  let position = 0;

  const start = (): number => {
    blank.lastIndex = position;
    blank.exec(text);
    return blank.lastIndex;
  };
  const peek = (): string => {
    token.lastIndex = position;
    return token.exec(text)?.[1] ?? '';
  };
  const take = (): void => {
    token.lastIndex = position;
    token.exec(text);
    position = token.lastIndex;
  };
  const accept = (mark: string): boolean => {
    if (peek() !== mark) return false;
    take();
    return true;
  };

  const readMember = (path: DataPath): boolean => {
    const key = peek();
    if (!key.startsWith('"')) return false;
    const memberPath = [...path, JSON.parse(key) as string];
    const place = memberPath.join('\n');
    if (offsets.has(place)) repeated.push({ path: memberPath, offset: start() });
    offsets.set(place, start());
    take();
    return accept(':') && readValue(memberPath);
  };
  const readElement = (path: DataPath): boolean => {
    offsets.set(path.join('\n'), start());
    return readValue(path);
  };
  const readItems = (end: string, readItem: (index: number) => boolean): boolean => {
    if (accept(end)) return true;
    for (let index = 0; readItem(index); index += 1) {
      if (accept(end)) return true;
      if (!accept(',')) return false;
    }
    return false;
  };
  const readValue = (path: DataPath): boolean => {
    if (accept('{')) return readItems('}', () => readMember(path));
    if (accept('[')) return readItems(']', (index) => readElement([...path, index]));
    if (/^$|^[}\],:]/.test(peek())) return false;
    take();
    return true;
  };

  if (!readValue([]) || start() !== text.length) return { ok: false, offset: start() };
  return { ok: true, offsetOf: (path) => offsets.get(path.join('\n')), repeated };
};
