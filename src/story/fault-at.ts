import { type Fault, printValue } from './fault.ts';
import { type DataFile, valueAt } from './read-data.ts';
import type { DataPath } from './source-file.ts';

export type Kind = 'place' | 'event' | 'route' | 'person' | 'source' | 'chapter' | 'scene' | 'term';

/** Which lists of which file hold records of which kind. */
const kinds: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'places.geojson': { features: 'place' },
  'events.json': { events: 'event' },
  'routes.geojson': { features: 'route' },
  'people.json': { people: 'person' },
  'sources.json': { items: 'source' },
  'score.yaml': { chapters: 'chapter', scenes: 'scene' },
};

const fileName = (data: DataFile): string => data.path.slice(data.path.lastIndexOf('/') + 1);

/** Where the innermost record around a path stands; the root of the file where there is none. */
export const recordPath = (data: DataFile, path: DataPath): DataPath => {
  for (let length = path.length; length >= 2; length -= 1) {
    const kind = kinds[fileName(data)]?.[String(path[length - 2])];
    if (kind !== undefined && typeof path[length - 1] === 'number') return path.slice(0, length);
  }
  return [];
};

/** The innermost record around a path, by kind and id; the name of the file where there is none. */
const recordAround = (data: DataFile, path: DataPath): string => {
  const record = recordPath(data, path);
  const [list, index] = record.slice(-2);
  if (typeof index !== 'number') return fileName(data);
  const id = valueAt(data.value, [...record, 'id']);
  const kind = kinds[fileName(data)]?.[String(list)] ?? '';
  return `${kind} ${typeof id === 'string' ? id : `number ${index + 1}`}`;
};

/** A fault at a path of a data file. */
export const faultAt = (
  data: DataFile,
  path: DataPath,
  problem: string,
  remedy: string,
): Fault => ({
  file: data.path,
  line: data.lineOf(path),
  id: recordAround(data, path),
  value: printValue(valueAt(data.value, path)),
  problem,
  remedy,
});
