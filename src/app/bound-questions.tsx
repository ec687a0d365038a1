import { classes } from 'virtual:thaw/class';
import type { ReactNode } from 'react';
import type { SceneId, Story } from '../story/story.ts';
import { QuestionsPanel } from '../ui/questions-panel.tsx';

type Props = {
  readonly story: Story;
  readonly scene: SceneId | null;
  readonly onClose: () => void;
};

/** The questions of the chapter that is told; of the first one while the opening is shown. */
export const BoundQuestions = ({ story, scene, onClose }: Props): ReactNode => {
  const { scenes, chapters, language } = story;
  const told = scenes.find(({ id }) => id === scene) ?? scenes[0];
  const chapter = chapters[told?.chapter ?? 0];
  return (
    <QuestionsPanel
      language={language}
      chapter={chapter?.title ?? ''}
      questions={classes[chapter?.id ?? '']?.questions ?? []}
      onClose={onClose}
    />
  );
};
