import { type ReactNode, useId } from 'react';
import type { GroundKeyItem } from '../ground/ground-key.ts';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { StoryKeyItem } from '../timeline/picture-key.ts';
import { type Sample, SampleDrawing } from './key-sample.tsx';
import { keyWords } from './key-words.ts';

/** Something that the map draws, and a piece of it. */
export type KeyEntry = {
  readonly item: StoryKeyItem | GroundKeyItem;
  readonly sample: Sample;
};

type GroupName = 'keyMarks' | 'keyMovements' | 'keyGround';

const groupOf = ({ item }: KeyEntry): GroupName => {
  switch (item.kind) {
    case 'mark':
    case 'soft-date':
    case 'loose-place':
    case 'trace':
      return 'keyMarks';
    case 'movement':
    case 'halt':
      return 'keyMovements';
    case 'camp':
    case 'border':
      return 'keyGround';
  }
};

const groups: readonly MessageKey<never>[] = ['keyMarks', 'keyMovements', 'keyGround'];

type Props = { readonly entries: readonly KeyEntry[]; readonly language: string };

const Group = ({ name, entries, language }: Props & { readonly name: MessageKey<never> }) => {
  const heading = useId();
  return (
    <div className="key-group">
      <h3 id={heading}>{message(language, name)}</h3>
      <ul aria-labelledby={heading}>
        {entries.map(({ item, sample }) => {
          const words = keyWords(item, language);
          return (
            <li key={words}>
              <SampleDrawing sample={sample} />
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** What the map draws, piece by piece, with its meaning in words. Groups without entries are left out. */
export const KeyList = ({ entries, language }: Props): ReactNode => (
  <div className="key-list">
    {groups.map((name) => {
      const ofGroup = entries.filter((entry) => groupOf(entry) === name);
      return ofGroup.length === 0 ? null : (
        <Group key={name} name={name} entries={ofGroup} language={language} />
      );
    })}
  </div>
);
