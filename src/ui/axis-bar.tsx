import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import { Chevron } from './chevron.tsx';

type Props = {
  readonly language: string;
  /** The slider. */
  readonly children: ReactNode;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onStep: (way: 'previous' | 'next') => void;
  /** How long there is still to read. */
  readonly left: { readonly chapter: string; readonly story: string };
};

/** The axis with the steps from scene to scene beside it, and how long there is still to read. */
export const AxisBar = ({
  language,
  children,
  hasPrevious,
  hasNext,
  onStep,
  left,
}: Props): ReactNode => (
  <>
    <button
      type="button"
      className="axis-step"
      aria-label={message(language, 'previousScene')}
      aria-disabled={!hasPrevious}
      onClick={() => hasPrevious && onStep('previous')}
    >
      <Chevron way="previous" />
    </button>
    {children}
    <button
      type="button"
      className="axis-step"
      aria-label={message(language, 'nextScene')}
      aria-disabled={!hasNext}
      onClick={() => hasNext && onStep('next')}
    >
      <Chevron way="next" />
    </button>
    <p className="axis-left">
      <span>{left.chapter}</span>
      <span>{left.story}</span>
    </p>
  </>
);
