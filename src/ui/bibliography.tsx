import type { ReactNode } from 'react';
import type { SourceWords } from '../story/words.ts';
import { FullCitation } from './full-citation.tsx';

/** The full references, each of which a short citation leads to. */
export const Bibliography = ({
  sources,
}: {
  readonly sources: readonly SourceWords[];
}): ReactNode => (
  <ul className="bibliography">
    {sources.map(({ id, full, url }) => (
      <li key={id} id={`source-${id}`}>
        <FullCitation full={full} url={url} />
      </li>
    ))}
  </ul>
);
