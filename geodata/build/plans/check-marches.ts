import type { Position } from 'geojson';
import { densify } from './curve.ts';
import type { GroundPlan } from './ground-plan.ts';
import { surveyPlan } from './survey.ts';

export type March = { readonly id: string; readonly lines: readonly (readonly Position[])[] };

/** Metres that a march may leave the line of its street. */
const roadside = 60;

/** Metres that a march over water may leave the line of its bridge. */
const railing = 30;

/** Where marches inside a plan leave its streets or wade, one sentence each; the first place of each line. */
export const checkMarches = (plan: GroundPlan, marches: readonly March[]): readonly string[] => {
  const survey = surveyPlan(plan);
  const bridges = survey.ofKind('bridge').filter(({ properties }) => properties.class === 'street');
  const ways = [...survey.ofKind('street', 'sideStreet', 'square'), ...bridges];
  return marches.flatMap(({ id, lines }) =>
    lines.flatMap((line) => {
      const steps = densify(
        line.map(([lng = 0, lat = 0]) => survey.plane.toPlane(lat, lng)),
        15,
      ).filter((step) => survey.isInside(survey.plane.toPosition(step)));
      const astray = steps.find((step) => survey.distanceTo(step, ways) > roadside);
      const wading = steps.find(
        (step) => survey.depthAt(step) > railing && survey.distanceTo(step, bridges) > railing,
      );
      const at = (step: (typeof steps)[number]) => {
        const [lng = 0, lat = 0] = survey.plane.toPosition(step);
        return `[${lat.toFixed(4)}, ${lng.toFixed(4)}]`;
      };
      return [
        ...(astray === undefined ? [] : [`${id} leaves the streets at ${at(astray)}`]),
        ...(wading === undefined ? [] : [`${id} crosses water beside a bridge at ${at(wading)}`]),
      ].map((fault) => `${plan.city}: ${fault}`);
    }),
  );
};
