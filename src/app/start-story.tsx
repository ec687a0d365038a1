import { createRoot } from 'react-dom/client';
import type { Stage } from '../modes/mode.ts';
import { startReader } from '../modes/reader/start-reader.ts';
import type { SceneId, Story } from '../story/story.ts';
import type { Position } from '../timeline/frame.ts';
import { restBegins } from '../timeline/phases.ts';
import { answerParent } from './answer-parent.ts';
import { createClock } from './create-clock.ts';
import { elementOf } from './element-of.ts';
import { createThaw } from './embedding.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { BoundBar } from './page-chrome.tsx';
import { runPlayhead } from './run-playhead.ts';
import { type Picture, showPicture } from './show-picture.ts';
import type { AppStore } from './store.ts';

/** Sets the story going on the page, still without a renderer: position, bar, and the embedding interface. */
export const startStory = (store: AppStore, story: Story): Picture => {
  const sceneIds = story.scenes.map(({ id }) => id);
  const clock = createClock(story);
  const picture = showPicture(story, store, clock.set);

  const restOf = (scene: SceneId): Position => {
    const index = sceneIds.indexOf(scene);
    if (index < 0) {
      throw new RangeError(
        `the story has no scene "${scene}"; its scenes run from ${sceneIds[0]} to ${sceneIds.at(-1)}`,
      );
    }
    return (index + restBegins) as Position;
  };

  const stage: Stage = {
    sceneIds,
    restOf,
    motion: () => store.getState().motion,
    setViewport: picture.setViewport,
    setTarget: (target, arrival) => {
      store.setState(arrival === 'at-once' ? { target, position: target } : { target });
    },
  };

  createRoot(elementOf(document, 'bar')).render(
    <ErrorBoundary onError={console.error}>
      <BoundBar store={store} story={story} showDate={clock.show} />
    </ErrorBoundary>,
  );
  runPlayhead(window, store);
  const mode = startReader(window, document, stage);

  const thaw = createThaw({
    store,
    sceneIds,
    restOf,
    date: picture.date,
    drawn: picture.drawn,
    goTo: (position) => {
      mode.goTo(position);
      picture.refresh();
    },
  });
  window.thaw = thaw;
  answerParent(window, thaw);
  return picture;
};
