import type { ReactNode } from 'react';
import type { SourceWords } from '../story/words.ts';

/** The full references, each of which a short citation leads to. */
export const Bibliography = ({
  sources,
}: {
  readonly sources: readonly SourceWords[];
}): ReactNode => (
  <ul className="bibliography">
    {sources.map(({ id, full, url }) => (
      <li key={id} id={`source-${id}`}>
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
      </li>
    ))}
  </ul>
);
