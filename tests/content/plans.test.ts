import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../geodata/build/plans/build-plan.ts';
import { checkMarches } from '../../geodata/build/plans/check-marches.ts';
import { checkPlan } from '../../geodata/build/plans/check-plan.ts';
import { checkSites } from '../../geodata/build/plans/check-sites.ts';
import { formatPlan } from '../../geodata/build/plans/format-plan.ts';
import { readPlans } from '../../geodata/build/plans/read-plans.ts';
import { readMarches, readSites } from '../../geodata/build/plans/read-story.ts';

const sites = readSites();
const marches = readMarches();
const sources = readPlans('geodata/build/plans');

describe.each(sources.map((source) => [source.city, source] as const))(
  'The plan of %s',
  (city, source) => {
    const plan = buildPlan(source);

    it('is the one that is committed (npm run geodata:plans)', () => {
      expect(readFileSync(`geodata/ground/plans/${city}.geojson`, 'utf8')).toBe(formatPlan(plan));
    });

    it('has dry streets and houses, bridges from bank to bank and houses on their streets', () => {
      expect(checkPlan(source, plan)).toEqual([]);
    });

    it('has every site of the story where it says it stands', () => {
      expect(checkSites(source, plan, sites)).toEqual([]);
    });

    it('keeps the marches on its streets and bridges', () => {
      expect(checkMarches(plan, marches)).toEqual([]);
    });
  },
);
