import type { PlanFeature } from '../../../src/ground/plan.ts';
import { densify } from './curve.ts';
import type { GroundPlan } from './ground-plan.ts';
import { createLocator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';
import { distanceToLine, type Metres } from './plane.ts';
import { type Survey, surveyPlan } from './survey.ts';
import { createWaters } from './waters.ts';

/** Metres that a street may stand in the water: an embankment follows its bank only roughly. */
const shallow = 15;

/** Metres from the end of a bridge to its bank. */
const landing = 90;

const titleOf = ({ properties: { kind, key } }: PlanFeature) => `${kind} ${key}`;

const checkDry = (survey: Survey): readonly string[] => {
  const bridges = survey.ofKind('bridge');
  const isWet = (point: Metres) =>
    survey.depthAt(point) > shallow && survey.distanceTo(point, bridges) > shallow;
  return survey
    .ofKind('street', 'sideStreet', 'square', 'building', 'footprint', 'rail')
    .flatMap((feature) => {
      const wet = survey.linesOf(feature).flatMap((line) => densify(line, 20).filter(isWet));
      const [lng = 0, lat = 0] = wet[0] === undefined ? [] : survey.plane.toPosition(wet[0]);
      return wet.length === 0
        ? []
        : [`${titleOf(feature)} stands in the water at [${lat.toFixed(4)}, ${lng.toFixed(4)}]`];
    });
};

const checkBridges = (source: PlanSource, survey: Survey): readonly string[] => {
  const locator = createLocator(source, survey.plane);
  const banks = createWaters(source, locator).flatMap((water) => water.banks);
  const nearestBank = (point: Metres) => {
    const distances = banks.map((bank) => distanceToLine(point, bank));
    const metres = Math.min(...distances);
    return { index: distances.indexOf(metres), metres };
  };
  return survey.ofKind('bridge').flatMap((feature) => {
    const line = locator.line(source.bridges[feature.properties.key]?.along ?? [], '');
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [from, to] = [nearestBank(first), nearestBank(last)];
    const title = titleOf(feature);
    const crosses = densify(line, 5).some((point) => survey.depthAt(point) > 0);
    const far = Math.max(from.metres, to.metres);
    return [
      ...(crosses ? [] : [`${title} crosses no water`]),
      ...(from.index === to.index ? [`${title} begins and ends on the same bank`] : []),
      ...(far > landing ? [`${title} ends ${Math.round(far)} m from the bank`] : []),
    ];
  });
};

const checkKeys = (source: PlanSource, plan: GroundPlan): readonly string[] => {
  const keys = plan.features
    .filter(
      ({ properties: { kind } }) => !['bank', 'hachure', 'riverName', 'district'].includes(kind),
    )
    .map(({ properties: { key } }) => key);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const named = [
    ...Object.entries(source.sites),
    ...Object.entries(source.buildings).flatMap(([key, { on }]) =>
      on === undefined ? [] : [[`building ${key}`, on] as const],
    ),
  ];
  const unknown = named.filter(([, on]) => !keys.includes(on));
  return [
    ...twice.map((key) => `two features are called ${key}`),
    ...unknown.map(([what, on]) => `${what} stands at ${on}, which is not there`),
  ];
};

/** Metres from a building to the square or street that it stands on. */
const doorstep = 90;

const checkDoorsteps = (source: PlanSource, survey: Survey, plan: GroundPlan): readonly string[] =>
  survey.ofKind('building').flatMap((feature) => {
    const { key } = feature.properties;
    const on = source.buildings[key]?.on;
    const streets = plan.features.filter(({ properties }) => properties.key === on);
    if (streets.length === 0) return [];
    const corners = survey.linesOf(feature).flatMap((ring) => densify(ring, 10));
    const far = Math.min(...corners.map((corner) => survey.distanceTo(corner, streets)));
    return far > doorstep ? [`building ${key} stands ${Math.round(far)} m from ${on}`] : [];
  });

/** What cannot be true of a town, one sentence each, after the id of the city. */
export const checkPlan = (source: PlanSource, plan: GroundPlan): readonly string[] => {
  const survey = surveyPlan(plan);
  return [
    ...checkKeys(source, plan),
    ...checkDry(survey),
    ...checkBridges(source, survey),
    ...checkDoorsteps(source, survey, plan),
  ].map((fault) => `${source.city}: ${fault}`);
};
