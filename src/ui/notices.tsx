import type { ReactNode } from 'react';
import type { Notice } from '../timeline/renderer.ts';

/** What the reader should know about the picture, said once each, also to a screen reader. */
export const Notices = ({ notices }: { readonly notices: readonly Notice[] }): ReactNode => (
  <ul className="notices">
    {notices.map(({ part, text }) => (
      <li key={`${part} ${text}`}>{text}</li>
    ))}
  </ul>
);
