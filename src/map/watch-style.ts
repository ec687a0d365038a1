import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/** Milliseconds that lost graphics may take to come back before the reader is told. */
const patience = 5_000;

/** The graphics were lost before the map stood for the first time, and did not come back. */
class LostGraphicsError extends Error {
  override readonly name = 'LostGraphicsError';
}

export type StyleWatch = {
  /** Whether the map has its style, and things can be put on it. */
  isReady(): boolean;
  /** When it has had one for the first time; rejected with a LostGraphicsError where the graphics are lost before that. */
  readonly first: Promise<void>;
  stop(): void;
};

type Options = {
  /** What the map begins with. */
  readonly createStyle: () => StyleSpecification;
  /** The map has lost all that was put on it. */
  readonly onGone: () => void;
  /** It has a new style, with nothing on it yet. */
  readonly onNew: () => void;
  /** Told when the graphics of a map that stood are lost for longer than the reader should wait (true), and when they are back. */
  readonly onLoss: (isLost: boolean) => void;
};

/** MapLibre answers lost graphics and dead workers with a new style: this tells of both ends of it. */
export const watchStyle = (
  map: Pick<MapLibreMap, 'on' | 'setStyle' | 'style'>,
  { createStyle, onGone, onNew, onLoss }: Options,
): StyleWatch => {
  let isReady = false;
  let hasStood = false;
  let stand = (): void => undefined;
  let fall = (_: Error): void => undefined;
  const first = new Promise<void>((resolve, reject) => {
    stand = resolve;
    fall = reject;
  });
  let losing: ReturnType<typeof setTimeout> | undefined;

  const lose = (): void => {
    isReady = false;
    onGone();
  };

  map.on('webglcontextlost', () => {
    lose();
    clearTimeout(losing);
    losing = setTimeout(() => {
      if (hasStood) onLoss(true);
      else fall(new LostGraphicsError('the graphics were lost before the map stood'));
    }, patience);
  });
  map.on('webglcontextrestored', () => {
    // The style follows with the next frame, which may be far off where the page is hidden.
    clearTimeout(losing);
    // MapLibre keeps no style that is lost before its first frame, and would have none from then on.
    if (!map.style) map.setStyle(createStyle(), { diff: false });
  });
  map.on('style.load', () => {
    clearTimeout(losing);
    onLoss(false);
    lose();
    isReady = true;
    hasStood = true;
    onNew();
    stand();
  });

  return { isReady: () => isReady, first, stop: () => clearTimeout(losing) };
};
