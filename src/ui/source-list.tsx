import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { RecordWords, SourceReference, SourceWords } from '../story/words.ts';

export type SourceListProps = {
  readonly references: readonly SourceReference[];
  readonly words: Pick<RecordWords, 'language' | 'sources'>;
};

const cite = (reference: SourceReference, source: SourceWords, language: string): string =>
  reference.paragraph === null
    ? source.short
    : message(language, 'citedParagraph', { source: source.short, number: reference.paragraph });

/** The works that are referred to, each as it is cited there. */
export const cited = (
  references: readonly SourceReference[],
  { language, sources }: SourceListProps['words'],
): readonly { readonly key: string; readonly source: SourceWords; readonly short: string }[] =>
  references.flatMap((reference) => {
    const source = sources.find(({ id }) => id === reference.id);
    if (source === undefined) return [];
    const key = `${reference.id} ${reference.paragraph}`;
    return [{ key, source, short: cite(reference, source, language) }];
  });

/** Short citations, each a link to the full reference at the end of the page. */
export const SourceList = ({ references, words }: SourceListProps): ReactNode => {
  const works = cited(references, words);
  if (works.length === 0) return null;
  return (
    <ul className="citations">
      {works.map(({ key, source, short }) => (
        <li key={key}>
          <a href={`#source-${source.id}`}>{short}</a>
        </li>
      ))}
    </ul>
  );
};
