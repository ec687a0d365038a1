import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import './ask.css';
import { message } from '../i18n/message.ts';
import { type Withholdable, withholdables } from '../timeline/withheld.ts';
import { keptWords } from './kept-words.ts';
import { PodiumPanel } from './podium-panel.tsx';

type Props = {
  readonly language: string;
  /** What is kept back. */
  readonly kinds: readonly Withholdable[];
  readonly onWithhold: (what: Withholdable) => void;
  readonly onReveal: () => void;
  readonly onRevealAll: () => void;
  readonly onFirst: () => void;
  readonly onQuestions: () => void;
  readonly onClose: () => void;
};

/** What the class is to find out by itself. */
export const AskPanel = (props: Props): ReactNode => {
  const { language, kinds } = props;
  const isNothing = kinds.length === 0;
  return (
    <PodiumPanel language={language} title={message(language, 'ask')} onClose={props.onClose}>
      <ToggleButtonGroup
        className="ask-kinds"
        aria-label={message(language, 'askKeep')}
        selectionMode="multiple"
        selectedKeys={kinds}
        onSelectionChange={(chosen) => {
          for (const what of withholdables) {
            if (chosen.has(what) !== kinds.includes(what)) props.onWithhold(what);
          }
        }}
      >
        {withholdables.map((what) => (
          <ToggleButton key={what} id={what} className="outlined-button ask-kind">
            {message(language, keptWords[what])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="ask-hint">{message(language, 'askHint')}</p>
      <div className="podium-tools">
        <button
          type="button"
          className="outlined-button"
          aria-disabled={isNothing}
          onClick={() => isNothing || props.onReveal()}
        >
          {message(language, 'askReveal')}
        </button>
        <button
          type="button"
          className="outlined-button"
          aria-disabled={isNothing}
          onClick={() => isNothing || props.onRevealAll()}
        >
          {message(language, 'askRevealAll')}
        </button>
        <button type="button" className="outlined-button" onClick={props.onFirst}>
          {message(language, 'firstAsk')}
        </button>
        <button type="button" className="outlined-button" onClick={props.onQuestions}>
          {message(language, 'presentKeyQuestions')}
        </button>
      </div>
    </PodiumPanel>
  );
};
