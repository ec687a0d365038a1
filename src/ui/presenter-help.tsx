import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { PodiumPanel } from './podium-panel.tsx';

/** Names of keys as they are printed on keyboards. */
const rows: readonly { readonly keys: string; readonly does: MessageKey<never> }[] = [
  { keys: 'Page Down · → · ↓ · Space · N', does: 'presentKeyNext' },
  { keys: 'Page Up · ← · ↑ · Shift + Space · P', does: 'presentKeyPrevious' },
  { keys: 'Home · End', does: 'presentKeyEnds' },
  { keys: '2 5 Enter', does: 'presentKeyJump' },
  { keys: 'O · G', does: 'presentKeyScenes' },
  { keys: 'C', does: 'lessonOpen' },
  { keys: 'Q', does: 'presentKeyQuestions' },
  { keys: 'A', does: 'presentKeyAsk' },
  { keys: 'R', does: 'presentKeyReveal' },
  { keys: 'W', does: 'presentKeyFirst' },
  { keys: 'S', does: 'speakerOpen' },
  { keys: 'T', does: 'presentKeyText' },
  { keys: 'L', does: 'presentKeySpotlight' },
  { keys: 'B · .', does: 'presentKeyBlank' },
  { keys: 'Z', does: 'presentKeyFreeze' },
  { keys: 'F', does: 'presentKeyFull' },
  { keys: 'Escape', does: 'presentKeyClose' },
  { keys: '?', does: 'presentKeyHelp' },
];

type Tool = 'scenes' | 'lesson' | 'questions' | 'ask';

const tools: readonly { readonly opens: Tool; readonly words: MessageKey<never> }[] = [
  { opens: 'lesson', words: 'lessonOpen' },
  { opens: 'questions', words: 'presentKeyQuestions' },
  { opens: 'ask', words: 'presentKeyAsk' },
  { opens: 'scenes', words: 'presentKeyScenes' },
];

type Props = {
  readonly language: string;
  readonly onOpen: (tool: Tool) => void;
  readonly onSpeaker: () => void;
  readonly onFirst: () => void;
  readonly onClose: () => void;
};

/** What each key does while somebody presents. */
export const PresenterHelp = ({
  language,
  onOpen,
  onSpeaker,
  onFirst,
  onClose,
}: Props): ReactNode => (
  <PodiumPanel language={language} title={message(language, 'presentKeys')} onClose={onClose}>
    <div className="podium-tools">
      {tools.map(({ opens, words }) => (
        <button key={opens} type="button" className="outlined-button" onClick={() => onOpen(opens)}>
          {message(language, words)}
        </button>
      ))}
      <button type="button" className="outlined-button" onClick={onFirst}>
        {message(language, 'speakerFirst')}
      </button>
      <button type="button" className="outlined-button" onClick={onSpeaker}>
        {message(language, 'speakerOpen')}
      </button>
    </div>
    <table className="podium-keys">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{message(language, 'presentKey')}</th>
          <th scope="col">{message(language, 'presentDoes')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">{keys}</th>
            <td>{message(language, does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </PodiumPanel>
);
