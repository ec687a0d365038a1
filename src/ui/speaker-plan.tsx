import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { SceneId } from '../story/story.ts';
import { type LessonChapter, minutesOf } from './lesson-panel.tsx';

type Props = {
  readonly language: string;
  readonly chapters: readonly LessonChapter[];
  readonly scene: SceneId | null;
  readonly onGo: (scene: SceneId) => void;
};

/** The chapters of the lesson with the minutes planned for each, and their scenes to go to. */
export const SpeakerPlan = ({ language, chapters, scene, onGo }: Props): ReactNode => (
  <nav className="speaker-plan" aria-label={message(language, 'speakerPlan')}>
    <ol>
      {chapters.map(({ title, scenes }) => (
        <li key={title}>
          <p className="speaker-chapter">
            <span>{title}</span>
            <span className="lesson-minutes">
              {message(language, 'lessonMinutes', { minutes: minutesOf(scenes) })}
            </span>
          </p>
          <ol>
            {scenes.map(({ id, number, heading }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === scene ? 'step' : undefined}
                  onClick={() => onGo(id)}
                >
                  {message(language, 'presentNumberOf', { number: String(number), heading })}
                </button>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  </nav>
);
