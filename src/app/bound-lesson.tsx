import { minutes } from 'virtual:thaw/class';
import { type ReactNode, useMemo, useState } from 'react';
import '../ui/lesson.css';
import { lessonLengths, lessonOf } from '../modes/presenter/lesson.ts';
import type { SceneId } from '../story/story.ts';
import { LessonPanel } from '../ui/lesson-panel.tsx';
import { writeChoice } from './choice.ts';
import { addressOfLesson } from './lesson-address.ts';
import { lessonChapters } from './lesson-chapters.ts';
import type { Told } from './start-story.tsx';

type Props = {
  readonly told: Told;
  readonly scene: SceneId | null;
  readonly onClose: () => void;
};

/** The lesson, bound to the address: each tick is kept there, and told when the panel closes. */
export const BoundLesson = ({ told: { story, whole }, scene, onClose }: Props): ReactNode => {
  const before = story.scenes.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly SceneId[]>(before);
  const all = whole.scenes.map(({ id }) => id);
  const presets = useMemo(() => {
    const timed = whole.scenes.map(({ id }) => ({ id, minutes: minutes[id] ?? 0 }));
    return lessonLengths.map((length) => ({
      minutes: length,
      scenes: lessonOf(timed, whole.shortCut, length),
    }));
  }, [whole]);

  const keep = (lesson: readonly SceneId[], at: SceneId | null) => {
    const { history, location } = window;
    history.replaceState(history.state, '', addressOfLesson(location.href, whole, lesson, at));
  };
  const choose = (ids: readonly SceneId[]) => {
    const lesson = all.filter((id) => ids.includes(id));
    setChosen(lesson);
    keep(lesson, scene);
  };
  const close = () => {
    const lesson = chosen.length === 0 ? all : chosen;
    if (lesson.join() === before.join()) return onClose();
    keep(lesson, scene);
    window.location.reload();
  };

  return (
    <LessonPanel
      language={whole.language}
      chapters={lessonChapters(whole)}
      presets={presets}
      chosen={chosen}
      onChoose={choose}
      handout={`./print.html${writeChoice(chosen.length === 0 ? all : chosen, all, '?lesson')}`}
      onClose={close}
    />
  );
};
