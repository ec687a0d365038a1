import { type ReactNode, useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { message } from '../i18n/message.ts';
import type { SceneId } from '../story/story.ts';
import { PodiumPanel } from './podium-panel.tsx';

export type PickedScene = {
  readonly id: SceneId;
  readonly number: number;
  readonly heading: string;
  readonly date: string;
  /** Address of its picture. */
  readonly picture: string | null;
};

type Props = {
  readonly language: string;
  readonly chapters: readonly { readonly title: string; readonly scenes: readonly PickedScene[] }[];
  /** Whether a scene is what somebody looks for who types this. */
  readonly answers: (scene: PickedScene, query: string) => boolean;
  readonly current: SceneId | null;
  readonly onChoose: (scene: SceneId) => void;
  readonly onLesson: () => void;
  readonly onClose: () => void;
};

/** All scenes as pictures, chapter by chapter; some letters or a number leave those that answer. */
export const ScenePicker = ({
  language,
  chapters,
  answers,
  current,
  onChoose,
  onLesson,
  onClose,
}: Props): ReactNode => {
  const [query, setQuery] = useState('');
  const found = chapters
    .map(({ title, scenes }) => ({ title, scenes: scenes.filter((one) => answers(one, query)) }))
    .filter(({ scenes }) => scenes.length > 0);
  const first = found[0]?.scenes[0];
  const list = useRef<HTMLDivElement>(null);
  return (
    <PodiumPanel language={language} title={message(language, 'presentScenes')} onClose={onClose}>
      <SearchField
        className="picker-find"
        aria-label={message(language, 'presentFind')}
        autoFocus
        value={query}
        onChange={setQuery}
        onSubmit={() => first !== undefined && onChoose(first.id)}
      >
        <Input
          placeholder={message(language, 'presentFind')}
          enterKeyHint="go"
          onKeyDown={(press) => {
            if (press.key !== 'ArrowDown') return;
            press.preventDefault();
            list.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
          }}
        />
      </SearchField>
      <button type="button" className="outlined-button" onClick={onLesson}>
        {message(language, 'lessonOpen')}
      </button>
      <ListBox
        ref={list}
        className="picker"
        aria-label={message(language, 'presentScenes')}
        layout="grid"
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => message(language, 'presentNothingFound')}
      >
        {found.map(({ title, scenes }) => (
          <ListBoxSection key={title} className="picker-chapter">
            <Header>{title}</Header>
            {scenes.map(({ id, number, heading, date, picture }) => (
              <ListBoxItem
                key={id}
                id={id}
                className={`picker-scene ${id === current ? 'picker-here' : ''}`}
                textValue={heading}
              >
                {picture !== null && (
                  <img src={picture} alt="" width={192} height={128} loading="lazy" />
                )}
                <Text slot="label">
                  {message(language, 'presentNumberOf', { number: String(number), heading })}
                </Text>
                <Text slot="description">
                  {id === current ? message(language, 'presentHere', { date }) : date}
                </Text>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </PodiumPanel>
  );
};
