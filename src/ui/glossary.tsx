import type { ReactNode } from 'react';
import type { TermWords } from '../story/words.ts';
import { RichText } from './rich-text.tsx';

type Props = { readonly terms: readonly TermWords[] };

/**
 * The explanations that open where their word stands. They need no script: each is a popover that a
 * button in the text invokes. Browsers without popovers show them all, at the end of the page.
 */
export const Glossary = ({ terms }: Props): ReactNode =>
  terms.map(({ id, term, body }) => (
    <aside key={id} className="term-note" id={`term-${id}`} popover="auto">
      <strong>{term}</strong>
      <RichText blocks={body} />
    </aside>
  ));
