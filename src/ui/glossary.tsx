import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { TermWords } from '../story/words.ts';
import { RichText } from './rich-text.tsx';

type Props = { readonly terms: readonly TermWords[]; readonly language: string };

/**
 * The explanations that open where their word stands. They need no script: each is a popover that a
 * button in the text invokes. Browsers without popovers, and paper, show them all under their heading at
 * the end of the page.
 */
export const Glossary = ({ terms, language }: Props): ReactNode =>
  terms.length === 0 ? null : (
    <div className="glossary">
      <h2 className="glossary-heading">{message(language, 'terms')}</h2>
      {terms.map(({ id, term, body }) => (
        <div key={id} className="term-note" id={`term-${id}`} role="note" popover="auto">
          <strong>{term}</strong>
          <RichText blocks={body} />
        </div>
      ))}
    </div>
  );
