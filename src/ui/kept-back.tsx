import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { Withholdable } from '../timeline/withheld.ts';
import { keptWords } from './kept-words.ts';

type Props = { readonly language: string; readonly kinds: readonly Withholdable[] };

/** A quiet word in the corner: what is missing is missing on purpose. */
export const KeptBack = ({ language, kinds }: Props): ReactNode => {
  const list = new Intl.ListFormat(language);
  const what = list.format(kinds.map((kind) => message(language, keptWords[kind])));
  return (
    <p className="podium-number podium-held" role="status">
      {message(language, 'askKept', { what })}
    </p>
  );
};
