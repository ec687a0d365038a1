import type { Motion } from '../../settings/settings.ts';
import type { Position } from '../../timeline/frame.ts';
import { restBegins } from '../../timeline/phases.ts';
import type { Travel } from '../travel.ts';

/** Seconds on the way to a scene, at rest there, and into the dark at the end; without motion the rest is all there is. */
const seconds = { way: 9, rest: 6, restWithoutMotion: 12, fade: 1 } as const;

/** Where the loop rests: the opening, then each scene. */
export const loopOf = (scenes: number): readonly Position[] =>
  [0, ...Array.from({ length: scenes }, (_, scene) => scene + restBegins)] as Position[];

type Parts = {
  readonly scenes: number;
  readonly travel: Travel;
  readonly motion: () => Motion;
  /** Takes the picture into the dark, and brings it back. */
  readonly fade: (isDark: boolean) => void;
  /** Told each time all scenes have been played. */
  readonly onRound: () => void;
};

/** Plays all scenes for ever, as if somebody went through them. Returns what ends it. */
export const playAttract = (
  window: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  { scenes, travel, motion, fade, onRound }: Parts,
): (() => void) => {
  const loop = loopOf(scenes);
  let index = 0;
  let timer = 0;

  const rest = () => {
    const pause = motion() === 'full' ? seconds.rest : seconds.restWithoutMotion;
    timer = window.setTimeout(goOn, pause * 1000);
  };
  const beginAgain = () => {
    travel.leap(0 as Position);
    fade(false);
    rest();
  };
  const goOn = () => {
    index = (index + 1) % loop.length;
    if (index === 0) onRound();
    const to = loop[index] ?? (0 as Position);
    if (motion() === 'full' && index > 0) {
      travel.walk({ from: travel.shown(), to, seconds: seconds.way }, rest);
    } else if (motion() !== 'none' && index === 0) {
      fade(true);
      timer = window.setTimeout(beginAgain, seconds.fade * 1000);
    } else {
      travel.leap(to);
      rest();
    }
  };

  travel.leap(0 as Position);
  rest();
  return () => {
    window.clearTimeout(timer);
    fade(false);
    travel.stop();
  };
};
