import type { ReactNode } from 'react';
import { message } from '../i18n/messages.ts';

type Props = {
  readonly language: string;
  /** The slider. */
  readonly children: ReactNode;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onStep: (way: 'previous' | 'next') => void;
  /** Minutes of reading from the scene on, to the end of its chapter and of the story. */
  readonly minutes: { readonly chapter: number; readonly story: number };
};

/** The axis with the steps from scene to scene beside it, and how long there is still to read. */
export const AxisBar = ({
  language,
  children,
  hasPrevious,
  hasNext,
  onStep,
  minutes,
}: Props): ReactNode => (
  <>
    <button
      type="button"
      className="axis-step"
      aria-label={message(language, 'previousScene')}
      aria-disabled={!hasPrevious}
      onClick={() => hasPrevious && onStep('previous')}
    >
      ‹
    </button>
    {children}
    <button
      type="button"
      className="axis-step"
      aria-label={message(language, 'nextScene')}
      aria-disabled={!hasNext}
      onClick={() => hasNext && onStep('next')}
    >
      ›
    </button>
    <p className="axis-left">
      {message(language, 'minutesInChapter', { minutes: minutes.chapter })}
      <br />
      {message(language, 'minutesInStory', { minutes: minutes.story })}
    </p>
  </>
);
