import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { RecordWords, SourceReference, SourceWords } from '../story/words.ts';

type Props = {
  readonly references: readonly SourceReference[];
  readonly words: Pick<RecordWords, 'language' | 'sources'>;
};

const cite = (reference: SourceReference, source: SourceWords, language: string): string =>
  reference.paragraph === null
    ? source.short
    : message(language, 'citedParagraph', { source: source.short, number: reference.paragraph });

/** Short citations, each a link to the full reference at the end of the page. */
export const SourceList = ({ references, words }: Props): ReactNode => {
  const cited = references.flatMap((reference) => {
    const source = words.sources.find(({ id }) => id === reference.id);
    return source === undefined ? [] : [{ reference, source }];
  });
  if (cited.length === 0) return null;
  return (
    <ul className="citations">
      {cited.map(({ reference, source }) => (
        <li key={`${reference.id} ${reference.paragraph}`}>
          <a href={`#source-${source.id}`}>{cite(reference, source, words.language)}</a>
        </li>
      ))}
    </ul>
  );
};
