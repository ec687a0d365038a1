import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import { PageLinks } from './page-frame.tsx';

/** The speaker's window before its script runs, and without one. */
export const SpeakerStart = ({ language }: { readonly language: string }): ReactNode => (
  <div className="speaker-alone">
    <h1>{message(language, 'speaker')}</h1>
    <p>{message(language, 'speakerNeedsScript')}</p>
    <PageLinks language={language} here="below" />
  </div>
);
