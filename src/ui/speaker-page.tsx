import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { SceneId } from '../story/story.ts';
import type { Block } from '../story/words.ts';
import type { LessonChapter } from './lesson-panel.tsx';
import { RichText } from './rich-text.tsx';
import { SpeakerClock } from './speaker-clock.tsx';
import { type SpeakerAnswers, SpeakerOrder } from './speaker-order.tsx';
import { SpeakerPlan } from './speaker-plan.tsx';

/** A step as the speaker's window shows it. */
export type SpeakerStep = {
  readonly heading: string;
  readonly date: string;
  readonly picture: ReactNode;
};

export type SteeringWords = {
  readonly what: 'previous' | 'next' | 'blank' | 'freeze' | 'order';
  readonly words: MessageKey<never>;
};

const steering: readonly SteeringWords[] = [
  { what: 'previous', words: 'speakerToPrevious' },
  { what: 'next', words: 'speakerToNext' },
  { what: 'blank', words: 'speakerBlank' },
  { what: 'freeze', words: 'speakerFreeze' },
  { what: 'order', words: 'speakerFirst' },
];

type Props = {
  readonly language: string;
  readonly now: SpeakerStep;
  /** Null where the lesson ends. */
  readonly next: SpeakerStep | null;
  /** The next step is one of the same scene. */
  readonly staysInScene: boolean;
  readonly notes: readonly Block[];
  readonly scene: SceneId | null;
  readonly chapters: readonly LessonChapter[];
  /** What lies over the picture that the class sees. */
  readonly isBlank: boolean;
  /** The heading of what the class goes on seeing; null where it sees the same. */
  readonly held: string | null;
  /** What the class puts in order; null where nothing is asked. */
  readonly answers: SpeakerAnswers | null;
  readonly began: number;
  readonly planned: number;
  readonly onSteer: (what: SteeringWords['what'] | 'reveal') => void;
  readonly onGo: (scene: SceneId) => void;
  readonly onBegin: () => void;
};

const Step = ({ title, step }: { readonly title: string; readonly step: SpeakerStep }) => (
  <>
    <p className="speaker-part">{title}</p>
    {step.picture}
    <p className="speaker-date">{step.date}</p>
    <h2>{step.heading}</h2>
  </>
);

/** What whoever presents has on a screen of their own. */
export const SpeakerPage = (props: Props): ReactNode => {
  const { language, now, next, isBlank, held, answers } = props;
  const isOn: Readonly<Partial<Record<SteeringWords['what'], boolean>>> = {
    blank: isBlank,
    freeze: held !== null,
    order: answers !== null,
  };
  return (
    <div className="speaker">
      <h1 className="visually-hidden">{message(language, 'speaker')}</h1>
      <section className="speaker-now" aria-label={message(language, 'speakerNow')}>
        <Step title={message(language, 'speakerNow')} step={now} />
        <p className="speaker-state" role="status">
          {isBlank && <span>{message(language, 'speakerDark')}</span>}{' '}
          {held !== null && <span>{message(language, 'speakerHeld', { heading: held })}</span>}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form. */}
        <div
          className="speaker-controls"
          role="group"
          aria-label={message(language, 'speakerControls')}
        >
          {steering.map(({ what, words }) => (
            <button
              key={what}
              type="button"
              className="outlined-button"
              aria-pressed={isOn[what]}
              onClick={() => props.onSteer(what)}
            >
              {message(language, words)}
            </button>
          ))}
        </div>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys where it is long. */}
      <section className="speaker-notes" aria-labelledby="speaker-notes" tabIndex={0}>
        {answers !== null && (
          <SpeakerOrder language={language} {...answers} onReveal={() => props.onSteer('reveal')} />
        )}
        <h2 id="speaker-notes" className="speaker-part">
          {message(language, 'speakerNotes')}
        </h2>
        {props.notes.length === 0 ? (
          <p>{message(language, 'speakerNoNotes')}</p>
        ) : (
          <RichText blocks={props.notes} />
        )}
      </section>
      <section className="speaker-next" aria-label={message(language, 'speakerNext')}>
        {next === null ? (
          <p className="speaker-part">{message(language, 'speakerAtEnd')}</p>
        ) : (
          <Step
            title={message(language, props.staysInScene ? 'speakerNextStep' : 'speakerNext')}
            step={next}
          />
        )}
      </section>
      <aside className="speaker-time">
        <SpeakerClock
          language={language}
          began={props.began}
          planned={props.planned}
          onBegin={props.onBegin}
        />
        <SpeakerPlan
          language={language}
          chapters={props.chapters}
          scene={props.scene}
          onGo={props.onGo}
        />
      </aside>
    </div>
  );
};
