import { files, plans, reliefs } from 'virtual:thaw/ground';
import type { GroundFiles } from '../drawing/ground-files.ts';

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
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
