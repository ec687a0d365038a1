import type { ReactNode } from 'react';
import { type MessageKey, message } from '../i18n/messages.ts';

type Props = { readonly language: string; readonly notices: readonly MessageKey[] };

/** What the reader should know about the picture, said once each, also to a screen reader. */
export const Notices = ({ language, notices }: Props): ReactNode => (
  <ul className="notices">
    {notices.map((key) => (
      <li key={key}>{message(language, key)}</li>
    ))}
  </ul>
);
