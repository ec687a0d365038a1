import { minutes, notes } from 'virtual:thaw/class';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { LessonState, LineMessage } from '../modes/presenter/line-messages.ts';
import { cutStory } from '../story/cut-story.ts';
import type { Scene, SceneId, Story } from '../story/story.ts';
import type { Theme } from '../theme/theme.ts';
import { eventsById } from '../timeline/events-by-id.ts';
import type { Position } from '../timeline/frame.ts';
import type { SpeakerAnswers } from '../ui/speaker-order.tsx';
import { SpeakerPage, type SpeakerStep } from '../ui/speaker-page.tsx';
import { lessonChapters } from './lesson-chapters.ts';
import { presenterAddress } from './speaker-address.ts';
import { SpeakerPicture } from './speaker-picture.tsx';

/** What the speaker's window knows of the lesson. */
export type Heard = {
  /** What it was last told; null before that. */
  readonly state: LessonState | null;
  /** Whether the window of the lesson is there. */
  readonly isOpen: boolean;
};

type Props = {
  readonly whole: Story;
  readonly theme: Theme;
  readonly heard: StoreApi<Heard>;
  readonly say: (message: LineMessage) => void;
};

/** The scenes that the story has of those that a lesson names; the whole story where it has none of them. */
const storyOf = (whole: Story, ids: string): Story => {
  const known = whole.scenes.map(({ id }) => id).filter((id) => ids.split(',').includes(id));
  return known.length === 0 || known.length === whole.scenes.length
    ? whole
    : cutStory(whole, known);
};

const sceneAt = ({ scenes }: Story, position: number): Scene | null =>
  position > 0 ? (scenes[Math.floor(position)] ?? null) : null;

const NoLesson = ({ whole, state }: Pick<Props, 'whole'> & Pick<Heard, 'state'>): ReactNode => {
  const { language } = whole;
  const story = storyOf(whole, state?.scenes.join() ?? '');
  const scenes = story === whole ? [] : story.scenes.map(({ id }) => id);
  const scene = state === null ? null : (sceneAt(story, state.position)?.id ?? null);
  return (
    <div className="speaker-alone">
      <h1>{message(language, 'speaker')}</h1>
      <p role="status">{message(language, 'speakerAlone')}</p>
      <p>
        <a href={presenterAddress(window, scenes, scene)} target="_blank" rel="noreferrer">
          {message(language, 'speakerOpenLesson')}
        </a>
      </p>
    </div>
  );
};

const answersOf = (whole: Story, { order, revealed }: LessonState): SpeakerAnswers | null => {
  const known = eventsById(whole);
  const events = order.flatMap((id) => {
    const event = known.get(id)?.event;
    if (event === undefined) return [];
    return [{ id, title: event.title, date: formatDate(event.date, whole.language) }];
  });
  return events.length === 0 ? null : { events, revealed };
};

const Lesson = ({
  whole,
  theme,
  say,
  state,
}: Omit<Props, 'heard'> & { readonly state: LessonState }): ReactNode => {
  const { language } = whole;
  const ids = state.scenes.join();
  const story = useMemo(() => storyOf(whole, ids), [whole, ids]);
  const headingAt = (position: number): string =>
    sceneAt(story, position)?.heading ?? message(language, 'speakerOpening');
  const stepAt = (position: number): SpeakerStep => {
    const scene = sceneAt(story, position);
    return {
      heading: headingAt(position),
      date: scene === null ? '' : formatDate(scene.date, language),
      picture: <SpeakerPicture story={story} theme={theme} position={position as Position} />,
    };
  };
  const { position, next } = state;
  const scene: SceneId | null = sceneAt(story, position)?.id ?? null;
  const planned = story.scenes.reduce((sum, { id }) => sum + (minutes[id] ?? 0), 0);
  return (
    <SpeakerPage
      language={language}
      now={stepAt(position)}
      next={next === null ? null : stepAt(next)}
      staysInScene={next !== null && sceneAt(story, next)?.id === scene}
      notes={notes[scene ?? ''] ?? []}
      scene={scene}
      chapters={lessonChapters(story)}
      isBlank={state.isBlank}
      held={state.held === null ? null : headingAt(state.held)}
      answers={answersOf(whole, state)}
      began={state.began}
      planned={Math.round(planned)}
      onSteer={(what) => say({ kind: 'do', what })}
      onGo={(to) => say({ kind: 'go', scene: to })}
      onBegin={() => say({ kind: 'begin' })}
    />
  );
};

/** The speaker's window, bound to what it hears of the lesson. */
export const BoundSpeaker = ({ heard, ...props }: Props): ReactNode => {
  const { state, isOpen } = useStore(heard);
  return state === null || !isOpen ? (
    <NoLesson whole={props.whole} state={state} />
  ) : (
    <Lesson {...props} state={state} />
  );
};
