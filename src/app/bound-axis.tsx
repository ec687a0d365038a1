import { type ReactNode, useMemo } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import { minutesToRead } from '../story/reading-time.ts';
import type { Story } from '../story/story.ts';
import type { Axis } from '../timeline/axis.ts';
import type { Position } from '../timeline/frame.ts';
import { AxisBar } from '../ui/axis-bar.tsx';
import { TimeAxis } from '../ui/time-axis.tsx';
import { type AppStore, watch } from './store.ts';
import { useApp } from './use-app.ts';

type Props = {
  readonly store: AppStore;
  readonly story: Story;
  readonly axis: Axis;
  /** How many words each scene has to read, in story order. */
  readonly words: readonly number[];
  readonly onGo: (position: Position) => void;
};

/** Positions by which a rest must differ from where the reader is to be another one. */
const leastStep = 0.01;

/** Whole minutes, rounded up. */
const minutesLeft = (words: readonly number[]): number =>
  Math.ceil(minutesToRead(words.reduce((sum, count) => sum + count, 0)));

/** The axis, bound to the store: it renders when the reader comes into another scene; the line follows past React. */
export const BoundAxis = ({ store, story, axis, words, onGo }: Props): ReactNode => {
  const { language, scenes } = story;
  // Where the reader is; the picture may still be on its way there.
  const scene = useApp(store, ({ target }) => Math.min(scenes.length - 1, Math.floor(target)));
  const chapter = story.chapters[scenes[scene]?.chapter ?? 0];
  const sceneWords = useMemo(
    () =>
      scenes.map(({ date, heading }, index) =>
        message(language, 'sceneOnAxis', {
          date: formatDate(date, language),
          heading,
          number: index + 1,
          count: scenes.length,
        }),
      ),
    [scenes, language],
  );
  const chapters = useMemo(
    () => story.chapters.map(({ title }, index) => ({ number: index + 1, title })),
    [story],
  );
  const showPosition = useMemo(
    () => (show: (position: Position) => void) => {
      show(store.getState().position);
      return watch(store, ({ position }) => position, show);
    },
    [store],
  );
  const step = (way: 'previous' | 'next') => {
    const { target } = store.getState();
    const to =
      way === 'next'
        ? axis.rests.find((rest) => rest > target + leastStep)
        : (axis.rests.findLast((rest) => rest < target - leastStep) ?? (0 as Position));
    if (to !== undefined) onGo(to);
  };
  const left = {
    chapter: message(language, 'minutesInChapter', {
      minutes: minutesLeft(words.slice(scene, chapter?.end)),
    }),
    story: message(language, 'minutesInStory', { minutes: minutesLeft(words.slice(scene)) }),
  };
  return (
    <AxisBar
      language={language}
      hasPrevious={useApp(store, ({ target }) => target > 0)}
      hasNext={useApp(store, ({ target }) => target < axis.length - leastStep)}
      onStep={step}
      left={left}
    >
      <TimeAxis
        language={language}
        axis={axis}
        chapters={chapters}
        left={`${left.chapter} · ${left.story}`}
        sceneWords={sceneWords}
        scene={scene}
        onGo={onGo}
        showPosition={showPosition}
      />
    </AxisBar>
  );
};
