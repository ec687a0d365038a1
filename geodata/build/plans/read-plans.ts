import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type PlanSource, planSource } from './plan-source.ts';

/** Reads the source of one plan. Throws an error that lists every fault of its form. */
const readPlan = (file: string): PlanSource => {
  const read = planSource.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}\n${z.prettifyError(read.error)}`);
  if (!file.endsWith(`${read.data.city}.yaml`)) {
    throw new Error(`${file} is the plan of ${read.data.city}: name it ${read.data.city}.yaml`);
  }
  return read.data;
};

/** Reads every plan in the folder, by name. */
export const readPlans = (folder: string): readonly PlanSource[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readPlan(join(folder, file)));
