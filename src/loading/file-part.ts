import type { Fetching } from '../drawing/ground-files.ts';
import type { Camera } from '../timeline/frame.ts';
import type { Part } from './load-parts.ts';

/** A part that is one file, fetched when it shows; none where there is no such file. */
export const filePart = (
  name: string,
  fetch: Fetching | null,
  isNeeded: (camera: Camera) => boolean,
  take: (file: unknown) => void,
  isPassedBy = false,
): Part[] =>
  fetch === null
    ? []
    : [
        {
          name,
          isPassedBy,
          isWanted: isNeeded,
          isNeeded,
          load: async () => take(await fetch()),
        },
      ];
