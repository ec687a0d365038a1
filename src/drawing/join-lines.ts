import type { Position } from 'geojson';

const keyOf = ([x, y]: Position): string => `${x},${y}`;

/** Joins directed lines, end to beginning, into as few as that gives. A closed one ends where it begins. */
export const joinLines = (lines: readonly (readonly Position[])[]): Position[][] => {
  const byStart = new Map<string, number[]>();
  const starts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) continue;
    byStart.set(keyOf(first), [...(byStart.get(keyOf(first)) ?? []), index]);
    starts.set(keyOf(first), (starts.get(keyOf(first)) ?? 0) + 1);
    starts.set(keyOf(last), (starts.get(keyOf(last)) ?? 0) - 1);
  }
  const used = new Set<number>();
  const follow = (index: number): Position[] => {
    const joined: Position[] = [];
    for (let next: number | undefined = index; next !== undefined; ) {
      used.add(next);
      const line: readonly Position[] = lines[next] ?? [];
      joined.push(...(joined.length === 0 ? line : line.slice(1)));
      const end = joined.at(-1);
      next = end && byStart.get(keyOf(end))?.find((other) => !used.has(other));
    }
    return joined;
  };
  const indices = [...lines.keys()];
  const isBeginning = (index: number): boolean => {
    const first = lines[index]?.[0];
    return first !== undefined && (starts.get(keyOf(first)) ?? 0) > 0;
  };
  return [...indices.filter(isBeginning), ...indices]
    .map((index) => (used.has(index) ? [] : follow(index)))
    .filter((line) => line.length > 1);
};
