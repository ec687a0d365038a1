import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Findable, FindableKind } from '../search/create-search.ts';

type Props = {
  readonly language: string;
  readonly find: (query: string) => readonly Findable[];
  readonly onChoose: (found: Findable) => void;
  /** What it is called; what the atlas calls it where left out. */
  readonly label?: MessageKey<never>;
  /** What was typed before it was there; it has the focus then as soon as it is. */
  readonly typed?: () => string;
};

const kindOf: Readonly<Record<FindableKind, MessageKey<never>>> = {
  place: 'atlasPlace',
  person: 'atlasPerson',
  event: 'atlasEvent',
  scene: 'atlasScene',
};

const keyOf = ({ kind, id }: Findable): string => `${kind} ${id}`;

/**
 * Finds places, people and events by some letters of any of their names, and brings the map to one. Enter takes the first
 * where none of them is pointed at.
 */
export const AtlasSearch = ({
  language,
  find,
  onChoose,
  label = 'atlasSearch',
  typed,
}: Props): ReactNode => {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typed === undefined) return;
    input.current?.focus();
    setQuery(typed());
  }, [typed]);
  const found = find(query);
  const choose = (one: Findable | undefined) => {
    if (one === undefined) return;
    setQuery('');
    onChoose(one);
  };
  // What is found lies outside the panel, but within a landmark.
  const landmark = document.getElementById('found');
  return (
    <ComboBox
      className="atlas-search"
      aria-label={message(language, label)}
      items={found.map((one) => ({ ...one, key: keyOf(one) }))}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => choose(found.find((candidate) => keyOf(candidate) === key))}
      // Nothing is found for nothing; that is not worth a word.
      allowsEmptyCollection={query.trim() !== ''}
      menuTrigger="input"
    >
      <Input
        ref={input}
        className="atlas-search-input"
        placeholder={message(language, label)}
        enterKeyHint="go"
        onKeyDown={({ key, currentTarget, nativeEvent }) => {
          const isPointing = currentTarget.hasAttribute('aria-activedescendant');
          if (key === 'Enter' && !isPointing && !nativeEvent.isComposing) choose(found[0]);
        }}
      />
      <Popover
        className="atlas-found"
        offset={2}
        placement="bottom start"
        shouldFlip={false}
        {...(landmark === null ? {} : { UNSTABLE_portalContainer: landmark })}
      >
        <ListBox
          className="atlas-found-list"
          renderEmptyState={() => (
            <p className="atlas-found-none">{message(language, 'atlasNothingFound')}</p>
          )}
        >
          {(one: Findable) => (
            <ListBoxItem id={keyOf(one)} textValue={one.title} className="atlas-found-item">
              <span>{one.title}</span>{' '}
              <span className="atlas-found-kind">{message(language, kindOf[one.kind])}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
