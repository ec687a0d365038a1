import type { ReactNode } from 'react';
import type { SourceWords } from '../story/words.ts';

/** A work as a bibliography prints it, and its address where it has one. */
export const FullCitation = ({ full, url }: Pick<SourceWords, 'full' | 'url'>): ReactNode => (
  <>
    {full.before}
    <cite>{full.title}</cite>
    {full.after}
    {url !== null && (
      <>
        {' '}
        <a href={url} rel="noreferrer">
          {url.replace('https://', '')}
        </a>
      </>
    )}
  </>
);
