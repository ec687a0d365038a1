/** `npm run geodata:plans`: draws every plan of geodata/build/plans into geodata/ground/plans. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlan } from './build-plan.ts';
import { checkPlan } from './check-plan.ts';
import { formatPlan } from './format-plan.ts';
import { readPlans } from './read-plans.ts';

const folder = 'geodata/ground/plans';

mkdirSync(folder, { recursive: true });
for (const source of readPlans('geodata/build/plans')) {
  const plan = buildPlan(source);
  const text = formatPlan(plan);
  writeFileSync(join(folder, `${source.city}.geojson`), text);
  console.log(
    `${source.city}: ${plan.features.length} features, ${Math.ceil(text.length / 1024)} kB`,
  );
  for (const fault of checkPlan(source, plan)) {
    console.error(`  ${fault}`);
    process.exitCode = 1;
  }
}
