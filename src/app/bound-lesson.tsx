import { notes } from 'virtual:thaw/class';
import { type ReactNode, useMemo, useState } from 'react';
import '../ui/lesson.css';
import { lessonLengths, lessonOf } from '../modes/presenter/lesson.ts';
import { blockText } from '../story/block-text.ts';
import { minutesToPresent } from '../story/reading-time.ts';
import type { SceneId, Story } from '../story/story.ts';
import { LessonPanel } from '../ui/lesson-panel.tsx';
import { writeChoice } from './choice.ts';
import { addressOfLesson } from './lesson-address.ts';
import type { Told } from './start-story.tsx';
import { wordsOfCards } from './words-of-cards.ts';

type Props = {
  readonly told: Told;
  readonly scene: SceneId | null;
  readonly onClose: () => void;
};

const minutesOf = ({ scenes }: Story): readonly number[] =>
  wordsOfCards(
    document,
    scenes.map(({ id }) => id),
  ).map((words, index) => {
    const spoken = (notes[scenes[index]?.id ?? ''] ?? []).map(blockText).join(' ');
    return minutesToPresent(words + (spoken.match(/\S+/g)?.length ?? 0));
  });

/** The lesson, bound to the address: each tick is kept there, and told when the panel closes. */
export const BoundLesson = ({ told: { story, whole }, scene, onClose }: Props): ReactNode => {
  const before = story.scenes.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly SceneId[]>(before);
  const all = whole.scenes.map(({ id }) => id);
  const minutes = useMemo(() => minutesOf(whole), [whole]);
  const presets = useMemo(() => {
    const timed = whole.scenes.map(({ id }, index) => ({ id, minutes: minutes[index] ?? 0 }));
    return lessonLengths.map((length) => ({
      minutes: length,
      scenes: lessonOf(timed, whole.shortCut, length),
    }));
  }, [whole, minutes]);

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
      chapters={whole.chapters.map(({ title, begin, end }) => ({
        title,
        scenes: whole.scenes.slice(begin, end).map(({ id, heading }, index) => ({
          id,
          number: begin + index + 1,
          heading,
          minutes: minutes[begin + index] ?? 0,
        })),
      }))}
      presets={presets}
      chosen={chosen}
      onChoose={choose}
      handout={`./print.html${writeChoice(chosen.length === 0 ? all : chosen, all)}`}
      onClose={close}
    />
  );
};
