import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Cut } from '../story/story.ts';
import { home } from './page-frame.tsx';

/** How many scenes each cut has; null for a story that has no short cut. */
export type CutLengths = Readonly<Record<Cut, number>> | null;

const choices: readonly {
  readonly cut: Cut;
  readonly href: string;
  readonly words: MessageKey<never>;
}[] = [
  { cut: 'whole', href: home, words: 'cutWhole' },
  { cut: 'short', href: `${home}?cut=short`, words: 'cutShort' },
];

type Props = {
  readonly language: string;
  /** What tells these links from the same ones elsewhere on the page. */
  readonly label: MessageKey<never>;
  readonly lengths: CutLengths;
  /** The cut being read, where it is known. */
  readonly current?: Cut;
};

/** The choice between the whole story and the short cut. Each link loads the page in that cut. */
export const CutLinks = ({ language, label, lengths, current }: Props): ReactNode =>
  lengths === null ? null : (
    <nav className="cuts" aria-label={message(language, label)}>
      <ul>
        {choices.map(({ cut, href, words }) => (
          <li key={cut}>
            <a href={href} data-to-cut={cut} aria-current={cut === current ? 'true' : undefined}>
              {message(language, words)}{' '}
              <span className="cut-length">
                {message(language, 'cutScenes', { number: lengths[cut] })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
