import type { ReactNode } from 'react';
import { formatList } from '../i18n/format-list.ts';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Confidence } from '../story/story.ts';

type InLanguage = { readonly language: string };

/** What accounts differ about. */
export const Note = ({
  text,
  language,
}: InLanguage & { readonly text: string | null }): ReactNode =>
  text === null ? null : (
    <p className="record-note">
      <strong>{message(language, 'note')}</strong> {text}
    </p>
  );

export const People = ({
  names,
  language,
}: InLanguage & { readonly names: readonly string[] }): ReactNode =>
  names.length === 0 ? null : (
    <p className="record-people">
      {message(language, 'people', { names: formatList(names, language) })}
    </p>
  );

/** Nothing is said of what is sure. */
const doubts: Readonly<Record<Confidence, MessageKey<never> | null>> = {
  high: null,
  medium: 'confidenceMedium',
  low: 'confidenceLow',
};

export const Doubt = ({
  confidence,
  language,
}: InLanguage & { readonly confidence: Confidence }): ReactNode => {
  const doubt = doubts[confidence];
  return doubt === null ? null : <p className="record-doubt">{message(language, doubt)}</p>;
};
