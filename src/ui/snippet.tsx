import type { ReactNode } from 'react';
import { type MessageKey, message } from '../i18n/messages.ts';

/**
 * The address below which the site stands. Where it is not known when the page is made, src/app/take-away.ts
 * puts it here when it is opened.
 */
export const Root = ({ site }: { readonly site: string | null }): ReactNode =>
  site ?? <span data-root="">thaw/</span>;

type Props = {
  readonly id: string;
  readonly language: string;
  /** What the button to copy it is called. */
  readonly copy: MessageKey;
  readonly manner: 'text' | 'code';
  readonly children: ReactNode;
};

/** Something to copy. The button comes to life by src/app/take-away.ts, and is hidden where no script runs. */
export const Snippet = ({ id, language, copy, manner, children }: Props): ReactNode => (
  <div className="snippet">
    {manner === 'code' ? (
      <pre>
        <code id={id}>{children}</code>
      </pre>
    ) : (
      <blockquote id={id}>{children}</blockquote>
    )}
    <p className="snippet-copy">
      <button
        type="button"
        className="outlined-button"
        data-copy={id}
        data-copied={message(language, 'copied')}
        data-by-hand={message(language, 'copyByHand')}
      >
        {message(language, copy)}
      </button>
      <span role="status" />
    </p>
  </div>
);
