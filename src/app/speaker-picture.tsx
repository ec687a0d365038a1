import { type ReactNode, useEffect, useRef } from 'react';
import type { Story } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import { createTimeline } from '../timeline/create-timeline.ts';
import type { Position, Viewport } from '../timeline/frame.ts';
import { loadRenderer } from './load-renderer.ts';

type Props = {
  readonly story: Story;
  readonly theme: Theme;
  readonly position: Position;
};

const padding = { top: 0, right: 0, bottom: 0, left: 0 };

const viewportOf = (element: HTMLElement): Viewport => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
  padding,
});

/** Draws one story into an element as the still renderer does. */
const createPicture = (container: HTMLElement, story: Story, theme: Theme) => {
  let timeline = createTimeline(story, viewportOf(container));
  let position = 0 as Position;
  const renderer = loadRenderer('still', {
    container,
    story,
    viewport: viewportOf(container),
    theme,
    onMark: () => {},
    // What is missing is missing in the window of the lesson too, which says so.
    onLoss: () => {},
  });
  let isOver = false;
  const onRenderer = (use: (loaded: Awaited<typeof renderer>) => void) => {
    renderer.then((loaded) => isOver || use(loaded)).catch(console.error);
  };
  const draw = () => onRenderer((loaded) => loaded.draw(timeline.frameAt(position)));
  const sizes = new ResizeObserver(() => {
    const viewport = viewportOf(container);
    timeline = createTimeline(story, viewport);
    onRenderer((loaded) => loaded.resize(viewport));
    draw();
  });
  sizes.observe(container);
  return {
    show: (next: Position) => {
      position = next;
      draw();
    },
    remove: () => {
      sizes.disconnect();
      isOver = true;
      renderer.then((loaded) => loaded.remove()).catch(console.error);
    },
  };
};

/** The picture of a position, small, to look at and not to work with. */
export const SpeakerPicture = ({ story, theme, position }: Props): ReactNode => {
  const element = useRef<HTMLDivElement>(null);
  const picture = useRef<ReturnType<typeof createPicture>>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const created = createPicture(element.current, story, theme);
    picture.current = created;
    return () => created.remove();
  }, [story, theme]);
  useEffect(() => picture.current?.show(position));
  return <div className="speaker-picture" ref={element} inert aria-hidden="true" />;
};
