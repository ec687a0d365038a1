import { files, plans, reliefs } from 'virtual:thaw/ground';
import type { GroundFiles } from '../drawing/ground-files.ts';
import { openFile } from '../loading/site-file.ts';

const readJson = async (url: string): Promise<object> => (await openFile(url)).json();

const coming = new Map<string, Promise<object>>();
const come = new Map<string, WeakRef<object>>();

/** Reads a file once for the renderers that want it at the same time; it is kept no longer than one of them keeps it. */
const fetchJson = (url: string): Promise<object> => {
  const here = come.get(url)?.deref();
  if (here !== undefined) return Promise.resolve(here);
  const sameTime = coming.get(url);
  if (sameTime !== undefined) return sameTime;
  const reading = readJson(url)
    .then((file) => {
      come.set(url, new WeakRef(file));
      return file;
    })
    .finally(() => coming.delete(url));
  coming.set(url, reading);
  return reading;
};

const fetching = (name: string) => {
  const url = files[name];
  return url === undefined ? null : () => fetchJson(url);
};

const level = (name: string, file: string) => {
  const fetch = fetching(file);
  return fetch === null ? {} : { [name]: fetch };
};

/** The ground's files, as the build has published them. */
export const groundFiles: GroundFiles = {
  levels: {
    ...level('globe', 'world-globe.topo.json'),
    ...level('world', 'world.topo.json'),
    ...level('fine', 'world-fine.topo.json'),
  },
  coarseWater: fetching('water-globe.topo.json'),
  water: fetching('water.topo.json'),
  territories: fetching('territories.json'),
  names: fetching('names-globe.json'),
  nearNames: fetching('names.json'),
  plans: plans.map(({ url, ...plan }) => ({ ...plan, fetch: () => fetchJson(url) })),
  reliefs,
};
