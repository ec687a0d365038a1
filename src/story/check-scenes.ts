import { readDate } from './check-dates.ts';
import { checkShot } from './check-shot.ts';
import type { Fault } from './fault.ts';
import { judgeRole } from './judge-role.ts';
import { checkReference, type Entry, faultIn, type Records } from './records.ts';
import type { EventRecord } from './schema-events.ts';
import type { SceneRecord } from './schema-score.ts';
import type { DataPath } from './source-file.ts';
import type { DateRecord, SceneEvent, SceneRoute } from './story.ts';

type SceneEntry = Entry<SceneRecord>;
type Ids = Pick<Records<unknown>, 'ids'>;

/** The events of a scene, with what they are to it. */
export const sceneEvents = ({ events = [] }: SceneRecord): readonly SceneEvent[] =>
  events.map((event) => (typeof event === 'string' ? { id: event, as: 'now' } : event));

/** The routes of a scene, each with the part of it that is drawn. */
export const sceneRoutes = ({ routes = [] }: SceneRecord): readonly SceneRoute[] =>
  routes.map((route) =>
    typeof route === 'string'
      ? { id: route, from: 0, to: 1 }
      : { id: route.id, from: route.from ?? 0, to: route.to ?? 1 },
  );

const idPath = (list: string, index: number, item: unknown): DataPath =>
  typeof item === 'string' ? [list, index] : [list, index, 'id'];

const checkEvents = (
  scene: SceneEntry,
  date: DateRecord | null,
  events: Ids,
  dates: ReadonlyMap<string, DateRecord>,
): readonly Fault[] =>
  sceneEvents(scene.value).flatMap(({ id, as }, index) => {
    const event = dates.get(id);
    if (event === undefined || date === null) {
      const path = idPath('events', index, scene.value.events?.[index]);
      return checkReference(scene, path, id, 'event', events);
    }
    const judgement = judgeRole(id, as, event, date);
    return judgement === null
      ? []
      : [faultIn(scene, ['events', index], judgement.problem, judgement.remedy)];
  });

const checkRoutes = (scene: SceneEntry, routes: Ids): readonly Fault[] =>
  sceneRoutes(scene.value).flatMap(({ id, from, to }, index) => [
    ...checkReference(
      scene,
      idPath('routes', index, scene.value.routes?.[index]),
      id,
      'route',
      routes,
    ),
    ...(from < to
      ? []
      : [
          faultIn(
            scene,
            ['routes', index],
            'the part of the route has no length',
            'write from smaller than to, as shares of its length, e.g. { id: …, from: 0, to: 0.4 }',
          ),
        ]),
  ]);

const checkRepeats = (scene: SceneEntry, list: 'events' | 'routes', ids: readonly string[]) =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [faultIn(scene, [list, index], `the scene has ${id} twice`, 'remove one of the two')]
      : [],
  );

/** Faults of one scene: its date, its shots, and what it shows. */
export const checkScene = (
  scene: SceneEntry,
  records: { readonly places: Ids; readonly events: Ids; readonly routes: Ids },
  eventDates: ReadonlyMap<string, DateRecord>,
): readonly Fault[] => {
  const { date, faults } = readDate(scene, ['date'], scene.value.date);
  const events = sceneEvents(scene.value).map(({ id }) => id);
  const routes = sceneRoutes(scene.value).map(({ id }) => id);
  return [
    ...faults,
    ...scene.value.shots.flatMap((shot, index) =>
      checkShot(scene, ['shots', index], shot, records.places),
    ),
    ...(scene.value.offStage ?? []).flatMap((id, index) =>
      checkReference(scene, ['offStage', index], id, 'place', records.places),
    ),
    ...checkEvents(scene, date, records.events, eventDates),
    ...checkRoutes(scene, records.routes),
    ...checkRepeats(scene, 'events', events),
    ...checkRepeats(scene, 'routes', routes),
  ];
};

/** The dates of the events that have one. */
export const datesOf = (events: Records<EventRecord>): ReadonlyMap<string, DateRecord> =>
  new Map(
    events.entries.flatMap((entry) => {
      const { date } = readDate(entry, ['date'], entry.value.date);
      return date === null ? [] : [[entry.value.id, date] as const];
    }),
  );
