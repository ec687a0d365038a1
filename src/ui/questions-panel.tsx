import type { ReactNode } from 'react';
import './questions.css';
import { message } from '../i18n/message.ts';
import type { Block } from '../story/words.ts';
import { PodiumPanel } from './podium-panel.tsx';
import { RichText } from './rich-text.tsx';

type Props = {
  readonly language: string;
  readonly chapter: string;
  readonly questions: readonly Block[];
  readonly onClose: () => void;
};

/** The questions of a chapter, in letters for the back row. A link in them leads there, any step goes on. */
export const QuestionsPanel = ({ language, chapter, questions, onClose }: Props): ReactNode => (
  <PodiumPanel
    language={language}
    title={message(language, 'pageTitle', {
      title: message(language, 'questionsForTheMap'),
      subtitle: chapter,
    })}
    onClose={onClose}
  >
    <div className="questions">
      <RichText blocks={questions} />
    </div>
  </PodiumPanel>
);
