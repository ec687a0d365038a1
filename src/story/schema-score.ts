import * as z from 'zod';
import { date, eventId, filledText, id, placeId, routeId, sceneId } from './schema-fields.ts';
import { roles, scales } from './story.ts';

const share = z
  .number()
  .min(0)
  .max(1)
  .optional()
  .meta({ description: 'a share of the length of the route, 0 to 1' });

const degrees = z.number().meta({ description: 'a number of degrees' });

export const shotRecord = z
  .strictObject({
    places: z
      .array(placeId)
      .optional()
      .meta({ description: 'ids of the places that the picture must hold' }),
    extent: z.tuple([degrees, degrees, degrees, degrees]).optional().meta({
      description:
        '[west, south, east, north] in degrees that the picture must hold as well; east may exceed 180 to cross the date line',
    }),
    scale: z.enum(scales).meta({ description: 'how wide the picture may be at most' }),
    pitch: z
      .number()
      .min(0)
      .max(60)
      .optional()
      .meta({ description: 'the lean of the camera, 0 (straight down) to 60 degrees' }),
    bearing: z
      .number()
      .min(-360)
      .max(360)
      .optional()
      .meta({ description: 'the direction of view, −360 to 360 degrees clockwise from north' }),
  })
  .meta({ description: 'what the camera is to show: places, an extent or both' });
export type ShotRecord = z.infer<typeof shotRecord>;

export const sceneRecord = z.strictObject({
  id: sceneId,
  date,
  arrival: z
    .enum(['travel', 'cut'])
    .optional()
    .meta({ description: 'cut: the picture goes dark and comes back elsewhere; travel if absent' }),
  shots: z
    .array(shotRecord)
    .min(1)
    .meta({ description: 'one or more shots; the camera rests on the last' }),
  offStage: z.array(placeId).min(1).optional().meta({
    description:
      'ids of the places of events that the resting picture leaves out on purpose, being elsewhere',
  }),
  events: z
    .array(
      z.union([
        eventId,
        z.strictObject({
          id: eventId,
          as: z.enum(roles).meta({
            description:
              'now; background (what led here, from before the scene); outlook (what came of it, after the scene)',
          }),
        }),
      ]),
    )
    .optional()
    .meta({ description: 'the events that the scene shows, in order' }),
  routes: z
    .array(z.union([routeId, z.strictObject({ id: routeId, from: share, to: share })]))
    .optional()
    .meta({ description: 'the routes that draw themselves, whole or in part' }),
});
export type SceneRecord = z.infer<typeof sceneRecord>;

export const chapterRecord = z.strictObject({
  id: id.meta({ description: 'the id of the chapter, e.g. hungary' }),
  text: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/)
    .meta({ description: 'its file in texts/<language>/, e.g. 1-the-heirs.md' }),
  date,
  scenes: z.array(sceneRecord).min(1).meta({ description: 'its scenes in order' }),
});
export type ChapterRecord = z.infer<typeof chapterRecord>;

/** score.yaml: what is shown, scene by scene. */
export const scoreFile = z.strictObject({
  title: filledText.meta({ description: 'the name of the story for editors; readers see texts/' }),
  opening: shotRecord.meta({ description: 'the picture before the first scene' }),
  shortCut: z
    .array(sceneId)
    .meta({ description: 'the scenes of the three-minute version, in story order' }),
  attract: z.array(sceneId).min(1).optional().meta({
    description:
      'the scenes that a kiosk plays while nobody is there, in story order; those of the short cut if absent',
  }),
  chapters: z.array(chapterRecord).min(1).meta({ description: 'the chapters in order' }),
});
export type ScoreRecord = z.infer<typeof scoreFile>;
