import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { SceneId } from '../story/story.ts';
import { PodiumPanel } from './podium-panel.tsx';

export type LessonChapter = {
  readonly title: string;
  readonly scenes: readonly {
    readonly id: SceneId;
    readonly number: number;
    readonly heading: string;
    readonly minutes: number;
  }[];
};

/** A lesson that is put together with one press. */
export type LessonPreset = { readonly minutes: number; readonly scenes: readonly SceneId[] };

type Props = {
  readonly language: string;
  readonly chapters: readonly LessonChapter[];
  readonly presets: readonly LessonPreset[];
  readonly chosen: readonly SceneId[];
  readonly onChoose: (scenes: readonly SceneId[]) => void;
  /** The address of the same scenes on paper. */
  readonly handout: string;
  readonly onClose: () => void;
};

/** Whole minutes. */
export const minutesOf = (scenes: LessonChapter['scenes']): number =>
  Math.round(scenes.reduce((sum, { minutes }) => sum + minutes, 0));

const Chapter = ({
  language,
  chapter: { title, scenes },
  chosen,
  onChoose,
}: Pick<Props, 'language' | 'chosen' | 'onChoose'> & {
  readonly chapter: LessonChapter;
}): ReactNode => {
  const ids = scenes.map(({ id }) => id);
  const ticked = scenes.filter(({ id }) => chosen.includes(id));
  const without = (gone: readonly SceneId[]) => chosen.filter((id) => !gone.includes(id));
  return (
    <fieldset>
      <legend>
        <label>
          <input
            type="checkbox"
            ref={(box) => {
              if (box !== null) box.indeterminate = ticked.length > 0 && ticked.length < ids.length;
            }}
            checked={ticked.length > 0}
            onChange={({ target }) =>
              onChoose(target.checked ? [...without(ids), ...ids] : without(ids))
            }
          />
          <span>{title}</span>
          <span className="lesson-minutes">
            {message(language, 'lessonMinutes', { minutes: minutesOf(ticked) })}
          </span>
        </label>
      </legend>
      {scenes.map(({ id, number, heading }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => onChoose(target.checked ? [...chosen, id] : without([id]))}
          />
          <span>{message(language, 'presentNumberOf', { number: String(number), heading })}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** The scenes of a lesson, to be ticked, with the minutes that they take. */
export const LessonPanel = ({
  language,
  chapters,
  presets,
  chosen,
  onChoose,
  handout,
  onClose,
}: Props): ReactNode => {
  const scenes = chapters.flatMap((chapter) => chapter.scenes);
  const ticked = scenes.filter(({ id }) => chosen.includes(id));
  const choices = [
    ...presets.map((preset) => ({
      words: message(language, 'lessonPreset', { minutes: preset.minutes }),
      ids: preset.scenes,
    })),
    { words: message(language, 'wholeStory'), ids: scenes.map(({ id }) => id) },
    { words: message(language, 'noScene'), ids: [] },
  ];
  return (
    <PodiumPanel language={language} title={message(language, 'lesson')} onClose={onClose}>
      <div className="lesson" data-own-keys="">
        <div className="lesson-head">
          <p role="status" className="lesson-sum">
            {message(language, 'lessonSum', {
              scenes: ticked.length,
              minutes: minutesOf(ticked),
            })}
          </p>
          <div className="lesson-presets">
            {choices.map(({ words, ids }) => (
              <button
                key={words}
                type="button"
                className="outlined-button"
                onClick={() => onChoose(ids)}
              >
                {words}
              </button>
            ))}
          </div>
          <p className="lesson-hint">
            {message(language, 'lessonHint')}{' '}
            <a href={handout} target="_blank" rel="noreferrer">
              {message(language, 'lessonHandout')}
            </a>
          </p>
        </div>
        {chapters.map((chapter) => (
          <Chapter
            key={chapter.title}
            language={language}
            chapter={chapter}
            chosen={chosen}
            onChoose={onChoose}
          />
        ))}
      </div>
    </PodiumPanel>
  );
};
