import { type ReactNode, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
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
  readonly onClose: () => void;
};

/** All scenes as pictures, chapter by chapter; some letters or a number leave those that answer. */
export const ScenePicker = ({
  language,
  chapters,
  answers,
  current,
  onChoose,
  onClose,
}: Props): ReactNode => {
  const [query, setQuery] = useState('');
  const found = chapters
    .map(({ title, scenes }) => ({ title, scenes: scenes.filter((one) => answers(one, query)) }))
    .filter(({ scenes }) => scenes.length > 0);
  return (
    <PodiumPanel language={language} title={message(language, 'presentScenes')} onClose={onClose}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField
          className="picker-find"
          aria-label={message(language, 'presentFind')}
          autoFocus
        >
          <Input placeholder={message(language, 'presentFind')} />
        </SearchField>
        <ListBox
          className="picker"
          aria-label={message(language, 'presentScenes')}
          layout="grid"
          selectionMode="single"
          selectedKeys={current === null ? [] : [current]}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => message(language, 'presentNothingFound')}
        >
          {found.map(({ title, scenes }) => (
            <ListBoxSection key={title} className="picker-chapter">
              <Header>{title}</Header>
              {scenes.map(({ id, number, heading, date, picture }) => (
                <ListBoxItem key={id} id={id} className="picker-scene" textValue={heading}>
                  {picture !== null && (
                    <img src={picture} alt="" width={192} height={128} loading="lazy" />
                  )}
                  <Text slot="label">
                    {message(language, 'presentNumberOf', { number: String(number), heading })}
                  </Text>
                  <Text slot="description">{date}</Text>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </PodiumPanel>
  );
};
