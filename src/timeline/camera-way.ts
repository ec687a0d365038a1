import { cameraPath, glidePeak } from './camera-path.ts';
import type { Camera, Viewport } from './frame.ts';
import { restBegins, share } from './phases.ts';

/** The camera's way through one scene: into its first shot, and from shot to shot while it plays. */
export type CameraWay = {
  /** The share of the scene's interval at which the travel ends and the play begins. */
  readonly playBegins: number;
  /** The greatest speed of the camera: lengths (see `CameraPath`) per unit of position. */
  readonly speed: number;
  cameraAt(travel: number, play: number): Camera;
};

/** The part of the play in which the camera passes from shot to shot. */
const pans = [0.12, 0.9] as const;

/** The least and the greatest share of the interval that the travel takes. */
const leastTravel = 0.3;
const mostTravel = 0.55;

/** What travel and play get besides the length of their ways: the clock, marks and names need time too. */
const calm = 3;

/** The length of a way that a passage between two shots counts for at least. */
const shortest = 0.3;

const total = (lengths: readonly number[]): number =>
  lengths.reduce((sum, length) => sum + length, 0);

/** The length that a travel counts for at least while the clock runs back, so that this is seen. */
const rewindLength = 6;

type Arrival = {
  /** `cut`: the camera stands still, and is elsewhere at half the travel. */
  readonly by: 'travel' | 'cut';
  /** The clock runs back a long way. */
  readonly isRewind: boolean;
};

export const cameraWay = (
  before: Camera,
  shots: readonly [Camera, ...Camera[]],
  { by, isRewind }: Arrival,
  viewport: Viewport,
): CameraWay => {
  const [first, ...others] = shots;
  const travel = cameraPath(before, first, viewport);
  const paths = others.map((shot, index) => cameraPath(shots[index] ?? first, shot, viewport));
  const lengths = paths.map(({ length }) => Math.max(length, shortest));
  const onPlay = total(lengths);
  const onTravel = by === 'cut' ? 0 : travel.length;
  const panning = pans[1] - pans[0];
  const counted = Math.max(onTravel, isRewind ? rewindLength : 0);
  const part = (counted + calm) / (counted + onPlay / panning + 2 * calm);
  const playBegins = Math.max(leastTravel, Math.min(mostTravel, restBegins * part));
  const ends = lengths.map((_, index) => total(lengths.slice(0, index + 1)) / onPlay);

  return {
    playBegins,
    speed:
      glidePeak * Math.max(onTravel / playBegins, onPlay / (panning * (restBegins - playBegins))),
    cameraAt: (travelled, play) => {
      if (play <= 0) {
        if (by === 'travel') return travel.at(travelled);
        return travelled < 0.5 ? before : first;
      }
      const along = share(play, ...pans);
      const index = ends.findIndex((end) => along < end);
      if (index < 0) return shots.at(-1) ?? first;
      return paths[index]?.at(share(along, ends[index - 1] ?? 0, ends[index] ?? 1)) ?? first;
    },
  };
};
