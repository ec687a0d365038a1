import * as z from 'zod';
import { filledText, sceneId } from './schema-fields.ts';

const why = filledText.meta({ description: 'the reason why the proofreader lets it pass' });

/** proof.yaml: what the proofreader lets pass, and why. */
export const proofFile = z.strictObject({
  names: z
    .array(
      z.strictObject({
        why,
        names: z
          .array(filledText)
          .meta({ description: 'names, whole or in part, as they stand in the texts' }),
      }),
    )
    .meta({ description: 'names of the texts that are neither people nor places of the story' }),
  beginnings: z
    .array(filledText)
    .meta({ description: 'plain words that the texts have only at the beginning of a sentence' }),
  speakers: z
    .array(filledText)
    .meta({ description: 'words for those who speak without a name, e.g. crowd' }),
  numbers: z
    .array(
      z.strictObject({
        scene: sceneId,
        number: z.number().meta({ description: 'the number, in digits' }),
        why: filledText.meta({ description: 'the record or the reckoning that it comes from' }),
      }),
    )
    .meta({ description: 'numbers of the texts that stand in no event of their scene' }),
});
export type ProofRecord = z.infer<typeof proofFile>;
